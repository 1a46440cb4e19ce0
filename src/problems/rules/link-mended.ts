import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

/** The slip in a link. */
export type MendedLink =
  /** The range is the spaces between the name and the address. */
  | { kind: "spaced"; label: string }
  /** The range is empty, before the address. */
  | { kind: "no-scheme"; url: string };

const paper = (links: string) => examplePost("# 1. Efficient Transformers", "", links);

export const linkMended = defineRule({
  id: "link-mended",
  severity: "warning",
  finds:
    "A link in a links line has a slip that leaves no doubt: a space before its address, or the address of a paper without `https://`.",
  why: "It is read as it is meant. Elsewhere Markdown makes no such link.",
  wrong: paper("- links: [abs](arxiv.org/abs/2009.06732)"),
  right: paper("- links: [abs](https://arxiv.org/abs/2009.06732)"),
  describe: (values: MendedLink) =>
    values.kind === "spaced"
      ? {
          message: `A space stands between “[${clip(values.label)}]” and its address.`,
          fix: "Take it out.",
        }
      : {
          message: `“${clip(values.url)}” has no “https://” before it.`,
          fix: "Write the whole address, from https:// on.",
        },
  edits: {
    safe: true,
    of: ({ kind }, { start, end }) => [{ start, end, text: kind === "spaced" ? "" : "https://" }],
  },
});
