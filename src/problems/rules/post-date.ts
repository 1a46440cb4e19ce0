import { clip } from "../clip";
import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  /** What is printed under the post: a day as `2020-09-17`, or words that are not understood. */
  printed: string;
  /** The day of its id, as `2020-09-17`; `null` where it holds none. */
  given: string | null;
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
  finds:
    "The date that is printed under a post is not the one that its id holds, or cannot be read and the id holds none.",
  why: "The id counts. Most often the link or the date was copied from another post.",
  wrong: paper("September 26, 2020"),
  right: paper("September 16, 2020"),
  describe: ({ printed, given }: Values) =>
    given === null
      ? {
          message: `“${clip(printed)}” under the post cannot be read as its date; the post is shown without one.`,
          fix: "Write it as “September 17, 2020”.",
        }
      : {
          message: `The post says ${clip(printed)}, but its id was given out on ${given}.`,
          fix: "Copy the post again: its link or its date belongs to another one.",
        },
});
