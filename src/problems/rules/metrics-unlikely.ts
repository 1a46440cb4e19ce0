import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Count {
  name: string;
  value: number;
}

const paper = (metrics: string) => [
  "# 1. Efficient Transformers",
  "",
  metrics,
  "",
  "- links: [abs](https://arxiv.org/abs/2009.06732)",
];

export const metricsUnlikely = defineRule({
  id: "metrics-unlikely",
  severity: "info",
  finds:
    "Of two counts of the same posts, such as retweets and favorites, one is over 1,000 and the other less than 2% of it.",
  why: "Both are shown and count as written, but a wrong count moves its paper among the best.",
  wrong: examplePost(...paper("- retweets: 36,288, favorites: 0")),
  right: examplePost(...paper("- retweets: 288, favorites: 970")),
  describe: ({ large, small }: { large: Count; small: Count }) => ({
    message: `${said(large)} and only ${said(small)}: one of the two counts is hardly right.`,
    fix: "Compare both with the posts that they count, and correct the wrong one.",
  }),
});

function said({ name, value }: Count): string {
  // A formatter of Intl would take longer than all else about the problem.
  const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${grouped} ${name}`;
}
