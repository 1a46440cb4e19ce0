import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const paper = (pdf: string) =>
  examplePost("# 1. Efficient Transformers", "", `- links: [pdf](${pdf})`);

export const linkPdfSuffix = defineRule({
  id: "link-pdf-suffix",
  severity: "info",
  finds: "The address of a PDF of arXiv ends in `.pdf`.",
  why: "Since arXiv dropped that from its addresses, it leads on from the old one to the new one by one request more.",
  wrong: paper("https://arxiv.org/pdf/2009.06732.pdf"),
  right: paper("https://arxiv.org/pdf/2009.06732"),
  describe: () => ({
    message: "arXiv's addresses of PDFs have no “.pdf” at their end.",
    fix: "Take “.pdf” out.",
  }),
  // The range is the suffix.
  edits: { safe: true, of: (_, { start, end }) => [{ start, end, text: "" }] },
});
