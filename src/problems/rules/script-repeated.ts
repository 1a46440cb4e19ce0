import { examplePost } from "../example-post";
import type { Range } from "../range";
import { defineRule } from "../rule";

export interface Values {
  /** Where scripts are that the post has above already, each with the spaces before it. */
  again: Range[];
}

const SCRIPT =
  '<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>';

const post = (id: string, script: string) =>
  `<blockquote class="twitter-tweet"><p>Worth a read.</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/${id}">September 16, 2020</a></blockquote>${script}`;

const paper = (second: string) =>
  examplePost(
    "# 1. Efficient Transformers",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "",
    post("1306264630377889792", ` ${SCRIPT}`),
    "",
    post("1306264631376122880", second),
  );

export const scriptRepeated = defineRule({
  id: "script-repeated",
  severity: "info",
  finds: "The script of a network is in the post more than once.",
  why: "Embed codes come with one each. Here none is loaded before a reader asks for it, and elsewhere one is enough for all posts.",
  wrong: paper(` ${SCRIPT}`),
  right: paper(""),
  // The range is the first of them.
  describe: ({ again }: Values) => ({
    message:
      again.length === 1
        ? "This script is in the post above already."
        : `Here and in ${again.length - 1} more of its lines the post has a script that it has above already.`,
    fix: "Keep the first.",
  }),
  edits: { safe: true, of: ({ again }) => again.map((place) => ({ ...place, text: "" })) },
});
