import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const POST =
  '<blockquote class="twitter-tweet"><p>Worth a read.</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1306264630377889792">September 16, 2020</a></blockquote>';

const paper = (post: string) =>
  examplePost(
    "# 1. Efficient Transformers",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "",
    post,
  );

export const postEscaped = defineRule({
  id: "post-escaped",
  severity: "warning",
  finds:
    "The tags of the embed code of a social post are written as text, `&lt;blockquote` or `\\<blockquote`.",
  why: "An editor has escaped it. It is read as the post that is meant; elsewhere its code would be shown.",
  wrong: paper(POST.replaceAll("<", "&lt;").replaceAll(">", "&gt;")),
  right: paper(POST),
  describe: () => ({
    message: "The embed code of a social post is escaped; it is read as the post.",
    fix: "Write “<” and “>” for “&lt;” and “&gt;”, without backslashes.",
  }),
  edits: {
    safe: true,
    of: ({ meant }: { meant: string }, { start, end }) => [{ start, end, text: meant }],
  },
});
