import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const frontMatterMissing = defineRule({
  id: "front-matter-missing",
  severity: "warning",
  finds: "The file does not begin with a line of three dashes.",
  why: "Title, date and slug then come from the text and the name of the file, which may change.",
  wrong: { files: { "content/posts/2020-09-17-papers.md": "Nothing came out this week.\n" } },
  entails: ["title-missing"],
  right: {
    files: { "content/posts/2020-09-17-papers.md": examplePost("Nothing came out this week.") },
  },
  describe: () => ({
    message: "The post has no front matter.",
    fix: "Begin the file with a line of three dashes, lines such as “title: …” and “date: 2020-09-17”, and three dashes again.",
  }),
});
