import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const POST = { "content/posts/hot-papers.md": examplePost("Nothing came out this week.") };

export const siteUrlMissing = defineRule({
  id: "site-url-missing",
  severity: "warning",
  finds: "The option `site.siteUrl` is not set.",
  why: "Pages have no canonical address, and there is no sitemap, so search engines may list the site twice or not at all.",
  wrong: { files: POST, options: { site: { title: "Hot Papers" } } },
  right: {
    files: POST,
    options: { site: { title: "Hot Papers", siteUrl: "https://papers.example" } },
  },
  describe: () => ({
    message:
      "The option site.siteUrl is not set, so pages have no canonical address and there is no sitemap.",
    fix: "Set it to where the site will stand, such as https://papers.example.",
  }),
});
