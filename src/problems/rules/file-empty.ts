import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const fileEmpty = defineRule({
  id: "file-empty",
  severity: "warning",
  finds: "The file holds nothing but white space.",
  why: "The site has a page for each file in the folder of posts, and this one shows nothing.",
  wrong: "\n",
  right: examplePost("Nothing came out this week."),
  describe: () => ({
    message: "The file is empty.",
    fix: "Write the post, or delete the file.",
  }),
});
