import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

/** The identifiers that the two links hold. */
export type Values =
  | { kind: "pair"; abs: string; pdf: string }
  /** Two links of the same name in two lines. */
  | { kind: "lines"; label: string; first: string; later: string };

const links = (pdf: string) =>
  `- links: [abs](https://arxiv.org/abs/2009.06732) | [pdf](https://arxiv.org/pdf/${pdf})`;

export const linksDisagree = defineRule({
  id: "links-disagree",
  severity: "warning",
  finds:
    "The abs and the pdf link of a paper name different papers, or two lines of links below one heading do.",
  why: "The abs link, or the first line, counts, so readers who follow the other read another paper. Two lines of links most often mean that the heading of the second paper lacks its `#`: then that paper has no entry of its own.",
  wrong: examplePost("# 1. Efficient Transformers", "", links("2009.07118")),
  right: examplePost("# 1. Efficient Transformers", "", links("2009.06732")),
  describe,
});

function describe(values: Values): Advice {
  if (values.kind === "pair") {
    const { abs, pdf } = values;
    return {
      message: `The abs link leads to ${abs}, the pdf link to ${pdf}; the abs link counts.`,
      fix: "Correct the one that is wrong.",
    };
  }
  const { label, first, later } = values;
  return {
    message: `This “${label}” link leads to ${later}, the one further up below the same heading to ${first}; that one counts.`,
    fix: "Give each paper a heading such as “# 2. Title”, or correct the link.",
  };
}
