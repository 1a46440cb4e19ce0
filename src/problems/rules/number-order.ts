import type { Columns } from "../range";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  rank: number;
  /** The number of the paper before it. */
  before: number;
  /** The range of the digits of its number; `null` if its heading has none. */
  digits: Columns | null;
}

const paper = (number: number, id: string) => [
  `# ${number}. Paper ${id}`,
  "",
  `- links: [abs](https://arxiv.org/abs/${id})`,
  "",
];

export const numberOrder = defineRule({
  id: "number-order",
  severity: "warning",
  finds: "The number of a paper does not follow the one before it.",
  why: "Papers stay in the order of the post, each with the number that it has, so readers miss one or see one twice.",
  wrong: examplePost(...paper(1, "2009.06732"), ...paper(3, "2009.07118")),
  right: examplePost(...paper(1, "2009.06732"), ...paper(2, "2009.07118")),
  describe: ({ rank, before }: Values) => ({
    message: `Paper ${rank} comes after paper ${before}.`,
    fix: `Number it ${before + 1}, or move it.`,
  }),
  edits: {
    safe: false,
    of: ({ before, digits }, { start: { line } }) =>
      digits === null
        ? []
        : [
            {
              start: { line, column: digits.column },
              end: { line, column: digits.end },
              text: String(before + 1),
            },
          ],
  },
});
