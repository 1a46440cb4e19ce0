import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  text: string;
  /** The code of the one subject of that name; `null` where there is none, or several. */
  instead: string | null;
}

const paper = (subjects: string) => [
  "# 1. Efficient Transformers",
  "",
  "- links: [abs](https://arxiv.org/abs/2009.06732)",
  subjects,
];

export const subjectsInvalid = defineRule({
  id: "subjects-invalid",
  severity: "warning",
  finds: "Part of a subjects line is no subject.",
  why: "It stays visible as it is written, and the paper is missing from that subject's page.",
  wrong: examplePost(...paper("- subjects: cs.LG | Computation and Language")),
  right: examplePost(...paper("- subjects: cs.LG | cs.CL")),
  describe: ({ text }: Values) => ({
    message: `“${text}” is not an arXiv category.`,
    fix: "Write its code, such as cs.LG.",
  }),
  edits: {
    safe: false,
    of: ({ instead }, { start, end }) => (instead === null ? [] : [{ start, end, text: instead }]),
  },
});
