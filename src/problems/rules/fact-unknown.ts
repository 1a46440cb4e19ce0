import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  label: string;
  /** The known label that it most likely means, or `null`. */
  near: string | null;
}

const post = (label: string) =>
  examplePost(
    "# 1. Efficient Transformers",
    "",
    `- ${label}: Ada Example, Ben Sample`,
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
  );

export const factUnknown = defineRule({
  id: "fact-unknown",
  severity: "info",
  finds: "An item of the list of facts of a paper has a label that is not known.",
  why: "It stays in its place as text. Labels that digests often have, such as “venue”, “TL;DR” and “code”, are known and no problem.",
  wrong: post("affilations"),
  right: post("affiliations"),
  describe: ({ label, near }: Values) => ({
    message: `The label “${clip(label)}” is not known, so its line stays as text${near === null ? "" : `; the nearest known one is “${near}”`}.`,
    fix: near === null ? null : `Write “${near}:”.`,
  }),
  edits: {
    safe: false,
    of: ({ near }, { start, end }) => (near === null ? [] : [{ start, end, text: near }]),
  },
});
