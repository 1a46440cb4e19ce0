import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const POST = examplePost("Nothing came out this week.");

export const fileName = defineRule({
  id: "file-name",
  severity: "warning",
  finds: "The name of a file in the content folder holds a backslash.",
  why: "Other systems read that as a folder, and Gatsby cannot take it, so the file is not read.",
  wrong: { files: { "content/posts/hot\\papers.md": POST } },
  right: { files: { "content/posts/hot-papers.md": POST } },
  describe: () => ({
    message:
      "The name of this file holds a backslash, which other systems read as a folder, so the file is not read.",
    fix: "Rename it.",
  }),
});
