import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const TEXT = ["# 1. Efficient Transformers", "", "They are efficient."];

export const papersMissing = defineRule({
  id: "papers-missing",
  severity: "warning",
  finds: "A post has numbered headings, and no paper was found in it.",
  why: "It is shown as an article. A numbered heading is a paper where links, an identifier or numbers stand below it, or where a line of authors follows most of them; `papers` in the front matter decides otherwise.",
  wrong: examplePost(...TEXT, "", "# 2. Small Models", "", "They are small."),
  right: examplePost(
    ...TEXT,
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "",
    "# 2. Small Models",
    "",
    "They are small.",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06733)",
  ),
  describe: ({ count }: { count: number }) => ({
    message: `None of ${count} numbered headings is a paper; the post is an article.`,
    fix: "Give each a line such as “- links: [abs](https://arxiv.org/abs/2009.06732)”, or write “papers: headings”, “papers: list” or “papers: table” in the front matter, or “papers: none” where the post is an article.",
  }),
});
