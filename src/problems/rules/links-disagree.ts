import { examplePost } from "../example-post";
import { defineRule } from "../rule";

interface Values {
  /** The identifiers that the two links hold. */
  abs: string;
  pdf: string;
}

const links = (pdf: string) =>
  `- links: [abs](https://arxiv.org/abs/2009.06732) | [pdf](https://arxiv.org/pdf/${pdf})`;

export const linksDisagree = defineRule({
  id: "links-disagree",
  severity: "warning",
  finds: "The abs and the pdf link of a paper name different papers.",
  why: "The abs link counts, so readers who follow the other read another paper.",
  wrong: examplePost("# 1. Efficient Transformers", "", links("2009.07118")),
  right: examplePost("# 1. Efficient Transformers", "", links("2009.06732")),
  describe: ({ abs, pdf }: Values) => ({
    message: `The abs link leads to ${abs}, the pdf link to ${pdf}; the abs link counts.`,
    fix: "Correct the one that is wrong.",
  }),
});
