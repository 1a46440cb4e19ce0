import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const POST = {
  "content/posts/hot-papers.md": examplePost(
    "# 1. Stones\n\nAda Author\n\n- upvotes: 12, citations: 3\n- links: [abs](https://arxiv.org/abs/2009.00001)",
  ),
};

const SITE = { site: { siteUrl: "https://papers.example" } };

export const scoreUncounted = defineRule({
  id: "score-uncounted",
  severity: "warning",
  finds: "The option `papers.score` names a count that no paper of the site has.",
  why: "All papers have the score 0, so lists are not ordered, and the feed of top papers is empty.",
  wrong: { files: POST, options: { ...SITE, papers: { score: "upvots" } } },
  right: { files: POST, options: { ...SITE, papers: { score: "upvotes" } } },
  describe: ({ score, names }: { score: string; names: readonly string[] }) => ({
    message: `The option papers.score is "${score}", but no paper has such a count, so all scores are 0.`,
    fix: `Set it to "robust", or to a count that papers have: ${names.join(", ")}.`,
  }),
});
