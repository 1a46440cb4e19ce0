import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

/** The slip in a link. */
export type MendedLink =
  /** The range is the spaces between the name and the address. */
  | { kind: "spaced"; label: string }
  /** The range is empty, before the address. */
  | { kind: "no-scheme"; url: string }
  /** The range is the address as it is written; `meant`: the address of arXiv that it can only mean. */
  | { kind: "address"; written: string; meant: string };

const paper = (links: string) => examplePost("# 1. Efficient Transformers", "", links);

export const linkMended = defineRule({
  id: "link-mended",
  severity: "warning",
  finds:
    "A link has a slip that leaves no doubt: a space before its address, the address of a paper without `https://`, or an address or identifier of arXiv that is misspelt (`arvix.org`, `2009. 06732`).",
  why: "It is read as it is meant. Elsewhere Markdown makes no such link.",
  wrong: paper("- links: [abs](arxiv.org/abs/2009.06732)"),
  right: paper("- links: [abs](https://arxiv.org/abs/2009.06732)"),
  describe,
  edits: {
    safe: true,
    of: (values, { start, end }) => [{ start, end, text: insteadOf(values) }],
  },
});

function insteadOf(values: MendedLink): string {
  if (values.kind === "address") return values.meant;
  return values.kind === "spaced" ? "" : "https://";
}

function describe(values: MendedLink): Advice {
  switch (values.kind) {
    case "spaced":
      return {
        message: `A space stands between “[${clip(values.label)}]” and its address.`,
        fix: "Take it out.",
      };
    case "no-scheme":
      return {
        message: `“${clip(values.url)}” has no “https://” before it.`,
        fix: "Write the whole address, from https:// on.",
      };
    case "address":
      return {
        message: `“${clip(values.written)}” is read as “${values.meant}”.`,
        fix: `Write “${values.meant}”.`,
      };
  }
}
