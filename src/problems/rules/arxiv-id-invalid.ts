import { examplePost } from "../example-post";
import { defineRule } from "../rule";

/** The year and the month in an identifier of either style. */
const MONTH = /\/(?:[a-z-]+(?:\.[a-z-]+)?\/)?\d\d(\d\d)(?:\.\d{4,5}|\d{3})(?:v\d+)?(?:\.pdf)?$/i;

/** Four digits after the full stop, as until 2014. */
const SHORT = /\/(?:1[5-9]|[2-9]\d)\d\d\.\d{4}(?:v\d+)?(?:\.pdf)?$/i;

function reasonFor(url: string): string {
  if (SHORT.test(url)) return ": since 2015, five digits follow the full stop";
  const [, month = "01"] = MONTH.exec(url) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 ? "" : `: there is no month ${month}`;
}

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
    message: `“${url}” holds no arXiv identifier${reasonFor(url)}.`,
    fix: "Identifiers look like 2009.06732 or math/0611800, with the year and the month first.",
  }),
});
