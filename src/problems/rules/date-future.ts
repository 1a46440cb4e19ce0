import { examplePost } from "../example-post";
import { defineRule } from "../rule";
import { yearEdit, yearFix, type DoubtfulDate } from "../year-edit";

const paper = examplePost(
  ...["# 1. A Small Model of Rain", "", "Ada Author", ""],
  "- links: [abs](https://arxiv.org/abs/2009.06732)",
);

export const dateFuture = defineRule({
  id: "date-future",
  severity: "warning",
  finds: "The date of a post is more than two days ahead of the clock of the build.",
  why: "A year mistyped as 2206 would take home and the trends from all real ones. Until its day the post is published without its date: it stands last in lists, is in no feed, and counts in no home, best-of or trends. The first build after that day takes it as any other. With the option [`dates.future`](../options.md#dates) set to `publish` it counts at once, and nothing is said.",
  wrong: { files: { "content/posts/hot-papers.md": paper.replace("2020-09-17", "2206-09-17") } },
  right: { files: { "content/posts/hot-papers.md": paper } },
  describe: (values: DoubtfulDate) => ({
    message: `The date ${values.date}${values.written === null ? " in the name of the file" : ""} is still to come; until then the post stands last in lists, is in no feed and counts in no home, best-of or trends.`,
    fix: `${yearFix(values)} If it is meant, build the site again on that day, or set the option dates.future to “publish”.`,
  }),
  edits: { safe: false, of: yearEdit },
});
