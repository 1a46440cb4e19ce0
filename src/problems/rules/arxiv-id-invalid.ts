import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const arxivIdInvalid = defineRule({
  id: "arxiv-id-invalid",
  severity: "warning",
  finds: "A link to arXiv has no identifier that arXiv could have given, such as one of month 13.",
  why: "The site cannot tell which paper it is, so it goes by the address of the link.",
  wrong: examplePost(
    "# 1. Efficient Transformers",
    "",
    "- links: [abs](https://arxiv.org/abs/2013.06732)",
  ),
  right: examplePost(
    "# 1. Efficient Transformers",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
  ),
  describe: ({ url }: { url: string }) => ({
    message: `“${url}” holds no arXiv identifier.`,
    fix: "Identifiers look like 2009.06732 or math/0611800.",
  }),
});
