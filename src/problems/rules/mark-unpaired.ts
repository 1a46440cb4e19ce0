import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const post = (abstract: string) =>
  examplePost(
    "# 1. Efficient Transformers",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "",
    abstract,
  );

export const markUnpaired = defineRule({
  id: "mark-unpaired",
  severity: "warning",
  finds:
    "A dollar sign in text with TeX begins or ends no formula, or a mark in a title (`**`, `__`, `~~`, a backtick) begins or ends nothing.",
  why: "It is shown as it is, and so is the formula or the mark that was meant.",
  wrong: post("It takes $\\mathcal{O}(n \\log n) steps."),
  right: post("It takes $\\mathcal{O}(n \\log n)$ steps."),
  describe: ({ mark }: { mark: string }) =>
    mark === "$"
      ? {
          message: "“$” begins or ends no formula: there is no other one for it.",
          fix: "Write the other “$”, or “\\$” where the sign itself is meant.",
        }
      : {
          message: `“${mark}” begins or ends nothing: there is no other one for it in the title.`,
          fix: `Write the other “${mark}”, or take this one out.`,
        },
});
