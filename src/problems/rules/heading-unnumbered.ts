import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  /** The number that it is taken for. */
  rank: number;
  /** How many `#` it has. */
  level: number;
  /** Its title begins with that number, which may be meant as its number or belong to the title. */
  leads: boolean;
  /** The column of its title, where the number belongs; `null` where it has none. */
  titleColumn: number | null;
}

const LINKS = "- links: [abs](https://arxiv.org/abs/2009.06732)";

export const headingUnnumbered = defineRule({
  id: "heading-unnumbered",
  severity: "warning",
  finds: "A heading without a number is followed by what only papers have.",
  why: "It is taken as a paper, ranked by its place. A number says that it is meant as one.",
  wrong: examplePost("# Efficient Transformers", "", LINKS),
  right: examplePost("# 1. Efficient Transformers", "", LINKS),
  describe: ({ rank, level, leads }: Values) => ({
    message: leads
      ? `The heading of a paper begins with ${rank} without a full stop, so that belongs to the title; the paper is taken as number ${rank}.`
      : `The heading of a paper has no number; it is taken as number ${rank}.`,
    fix: `Begin it with “${"#".repeat(level)} ${rank}. ”.`,
  }),
  edits: {
    safe: true,
    of: ({ rank, leads, titleColumn }, { start }) => {
      if (titleColumn === null || leads) return [];
      const place = { line: start.line, column: titleColumn };
      return [{ start: place, end: place, text: `${rank}. ` }];
    },
  },
});
