import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  rank: number;
  /** The earlier entry of the same paper, by number and line of its heading. */
  first: { rank: number; line: number };
}

const paper = (number: number, id: string) => [
  `# ${number}. Paper ${id}`,
  "",
  `- links: [abs](https://arxiv.org/abs/${id})`,
  "",
];

export const paperRepeated = defineRule({
  id: "paper-repeated",
  severity: "warning",
  finds: "The same paper stands twice in one digest.",
  why: "Both are shown, and the paper counts once.",
  wrong: examplePost(...paper(1, "2009.06732"), ...paper(2, "2009.06732")),
  right: examplePost(...paper(1, "2009.06732"), ...paper(2, "2009.07118")),
  describe: ({ rank, first }: Values) => ({
    message: `Paper ${rank} is paper ${first.rank} (line ${first.line}) again.`,
    fix: "Delete one of the two.",
  }),
});
