import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  /** The label as it is written, with its sign. */
  written: string;
  /** The label that it is read as. */
  meant: string;
}

const paper = (authors: string) =>
  examplePost(
    "# 1. Efficient Transformers",
    "",
    authors,
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
  );

export const labelMended = defineRule({
  id: "label-mended",
  severity: "warning",
  finds:
    "The label of a detail of a paper has a slip that leaves no doubt: a letter that is wrong, missing or in another place, or another sign for its colon.",
  why: "It is read as it is meant. Other programs take the line for text.",
  wrong: paper("Auhtors: Ada Example, Ben Sample"),
  right: paper("Authors: Ada Example, Ben Sample"),
  describe: ({ written, meant }: Values) => ({
    message: `The label “${written}” is read as “${meant}”.`,
    fix: `Write “${meant}”.`,
  }),
  edits: {
    safe: true,
    of: ({ meant }, { start, end }) => [{ start, end, text: meant }],
  },
});
