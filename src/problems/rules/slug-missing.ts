import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export const slugMissing = defineRule({
  id: "slug-missing",
  severity: "warning",
  finds: "The post has no slug, and the name of its file gives none.",
  why: "Its address is then `post`, which says nothing and changes when another such post comes before it.",
  wrong: {
    files: { "content/posts/---.md": "---\ntitle: A\ndate: 2020-09-17\n---\n\nNo news.\n" },
  },
  right: { files: { "content/posts/---.md": examplePost("No news.") } },
  describe: () => ({
    message: "The post has no slug, and its file name gives none.",
    fix: "Add a line such as “slug: my-post” to its front matter.",
  }),
});
