import { examplePost } from "../example-post";
import type { Point } from "../range";
import { defineRule } from "../rule";

export interface Values {
  /** Its assumed end; `null` if it is not a readable post. */
  end: Point | null;
}

const PAPER = [
  "# 1. Efficient Transformers",
  "",
  "- links: [abs](https://arxiv.org/abs/2009.06732)",
];
const TWEET =
  '<blockquote class="twitter-tweet"><p>Worth a read.</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1306264630377889792">September 16, 2020</a>';

export const postUnclosed = defineRule<"post-unclosed", Values>({
  id: "post-unclosed",
  severity: "warning",
  finds: "The embed code of a post on a social network never ends.",
  why: "It is taken to end where the next begins, or with its paragraph: what follows may be lost to it, or its end to the text.",
  wrong: examplePost(...PAPER, "", TWEET),
  right: examplePost(...PAPER, "", `${TWEET}</blockquote>`),
  describe: () => ({
    message: "The <blockquote> of a social post begins here and is never closed.",
    fix: "Write </blockquote> after the date of the post.",
  }),
  edits: {
    safe: false,
    of: ({ end }) => (end === null ? [] : [{ start: end, end, text: "</blockquote>" }]),
  },
});
