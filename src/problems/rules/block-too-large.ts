import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export interface Values {
  /** Marks of Markdown or TeX in a block; lines of a list, quote or table; all of a post. */
  kind: "marks" | "lines" | "budget";
  /** How many there may be; of a post in lines of a few words. */
  limit: number;
}

export const blockTooLarge = defineRule({
  id: "block-too-large",
  severity: "warning",
  finds:
    "A paragraph, list, quote or table is longer or denser than any author writes, or the post has too much Markdown altogether.",
  why: "To read it would hold up the build: times grow with the square of a block. It is shown as its source; the rest of the post is not touched.",
  wrong: examplePost("- Quiet\n".repeat(3000)),
  right: examplePost("- Quiet\n".repeat(30)),
  describe,
});

function describe({ kind, limit }: Values): Advice {
  switch (kind) {
    case "marks":
      return {
        message: `A block of text has more than ${limit} marks of Markdown or TeX, or four times as many in a table.`,
        fix: "Split it with blank lines; until then its source is shown.",
      };
    case "lines":
      return {
        message: `A list, quote or other block has more than ${limit} lines, or half as many items.`,
        fix: "Split it with a paragraph between; until then its source is shown.",
      };
    case "budget":
      return {
        message: `The post has more Markdown than ${limit} lines; from here on it is shown as its source.`,
        fix: "Split it into several posts.",
      };
  }
}
