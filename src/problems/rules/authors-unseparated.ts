import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const post = (authors: string) =>
  examplePost(
    "# 1. Efficient Transformers",
    "",
    authors,
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
  );

export const authorsUnseparated = defineRule({
  id: "authors-unseparated",
  severity: "info",
  finds: "The only author of a paper has a name of four, six or more words.",
  why: "It may well be one person; but several names without commas between them would look the same, and be one author on pages and in citations.",
  wrong: post("Ada Example Ben Sample"),
  right: post("Ada Example, Ben Sample"),
  describe: ({ name, words }: { name: string; words: number }) => ({
    message: `“${clip(name)}” is taken as one author with a name of ${words} words.`,
    fix: "If these are several people, separate them with commas.",
  }),
});
