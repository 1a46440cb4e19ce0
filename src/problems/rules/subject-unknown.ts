import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  code: string;
  /** The only arXiv code that it can mean: it is the name of a subject, or a code with another separator. */
  instead: string | null;
}

const paper = (subjects: string) => [
  "# 1. Efficient Transformers",
  "",
  "- links: [abs](https://arxiv.org/abs/2009.06732)",
  subjects,
];

export const subjectUnknown = defineRule({
  id: "subject-unknown",
  severity: "warning",
  finds: "arXiv has no subject of that code.",
  why: "It is shown as written and gets a page of its own, apart from the subject that was meant.",
  wrong: examplePost(...paper("- subjects: cs.LG, cs-CL")),
  right: examplePost(...paper("- subjects: cs.LG, cs.CL")),
  describe: ({ code }: Values) => ({
    message: `arXiv has no category “${code}”.`,
    fix: "Look it up at https://arxiv.org/category_taxonomy.",
  }),
  edits: {
    safe: false,
    of: ({ instead }, { start, end }) => (instead === null ? [] : [{ start, end, text: instead }]),
  },
});
