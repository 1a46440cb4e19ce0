import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  /** The second line. */
  text: string;
  /** The column after the last character of the heading. */
  end: number;
}

const paper = (...title: string[]) =>
  examplePost(
    ...title,
    "",
    "Ada Example, Ben Sample",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
  );

export const titleContinued = defineRule({
  id: "title-continued",
  severity: "warning",
  finds: "The title of a paper goes on in the line below its heading.",
  why: "A heading is one line of Markdown, so other programs take the second line for text. The site takes it for the rest of the title.",
  wrong: paper("# 1. Efficient Transformers", "in Small Rooms"),
  right: paper("# 1. Efficient Transformers in Small Rooms"),
  describe: ({ text }: Values) => ({
    message: `The line “${clip(text)}” is taken as the rest of the title above it.`,
    fix: "Write the title in one line, or a blank line between the heading and this line.",
  }),
  edits: {
    safe: true,
    of: ({ end }, { start }) => [
      { start: { line: start.line - 1, column: end }, end: start, text: " " },
    ],
  },
});
