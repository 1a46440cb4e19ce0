import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const fileOutside = defineRule({
  id: "file-outside",
  severity: "warning",
  finds: "A link in the content folder leads out of it.",
  why: "Nothing is read through it: whoever may add a link could have any file of the machine published.",
  wrong: { files: { "content/posts/hot-papers.md": { link: "/etc/hosts" } } },
  right: { files: { "content/posts/hot-papers.md": examplePost("Nothing came out this week.") } },
  describe: () => ({
    message: "This is a link that leads out of the content folder, so nothing is read through it.",
    fix: "Put the file itself in its place.",
  }),
});
