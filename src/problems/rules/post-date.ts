import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  /** Days, as `2020-09-17`: that under the post, and that of its id. */
  printed: string;
  given: string;
}

const paper = (day: string) =>
  examplePost(
    "# 1. Efficient Transformers",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "",
    `<blockquote class="twitter-tweet"><p>Worth a read.</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1306264630377889792">${day}</a></blockquote>`,
  );

export const postDate = defineRule({
  id: "post-date",
  severity: "warning",
  finds: "The date that is printed under a post is not the one that its id holds.",
  why: "The id counts. Most often the link or the date was copied from another post.",
  wrong: paper("September 26, 2020"),
  right: paper("September 16, 2020"),
  describe: ({ printed, given }: Values) => ({
    message: `The post says ${printed}, but its id was given out on ${given}.`,
    fix: "Copy the post again: its link or its date belongs to another one.",
  }),
});
