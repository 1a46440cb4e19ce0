import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const METRICS = "- retweets: 159, favorites: 657 (09/17/2020 09:55:42)";

export const paperUnlinked = defineRule({
  id: "paper-unlinked",
  severity: "warning",
  finds: "A paper has no link.",
  why: "Nothing but its title tells it from others, so the site cannot see that it stands in two digests, and readers cannot get to it.",
  wrong: examplePost("# 1. Efficient Transformers", "", METRICS),
  right: examplePost(
    "# 1. Efficient Transformers",
    "",
    METRICS,
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
  ),
  describe: ({ rank }: { rank: number }) => ({
    message: `Paper ${rank} has no link.`,
    fix: "Add a line such as “- links: [abs](https://arxiv.org/abs/2009.06732)”.",
  }),
});
