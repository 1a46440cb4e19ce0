import { clip } from "../clip";
import { exampleAuthors } from "../example-authors";
import { defineRule } from "../rule";

export const authorsUnseparated = defineRule({
  id: "authors-unseparated",
  severity: "info",
  finds: "The only author of a paper has a name of four, six or more words.",
  why: "It may well be one person; but several names without commas between them would look the same, and be one author on pages and in citations.",
  wrong: exampleAuthors("Ada Example Ben Sample"),
  right: exampleAuthors("Ada Example, Ben Sample"),
  describe: ({ name, words }: { name: string; words: number }) => ({
    message: `“${clip(name)}” is taken as one author with a name of ${words} words.`,
    fix: "If these are several people, separate them with commas.",
  }),
});
