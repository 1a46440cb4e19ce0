import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const POST = { "content/posts/hot-papers.md": examplePost("Nothing came out this week.") };
const OPTIONS = { site: { siteUrl: "https://papers.example" } };

export const socialImageTools = defineRule({
  id: "social-image-tools",
  severity: "warning",
  finds: "The libraries that draw social images are not installed.",
  why: "They are optional dependencies of the theme, one of them made for each kind of machine. All shared links show the default image. Install them (without `--omit=optional`), or set `socialImages.digests` to `false`.",
  wrong: { files: { ...POST, ".npmrc": "omit=optional\n" }, options: OPTIONS },
  right: { files: { ...POST, ".npmrc": "" }, options: OPTIONS },
  describe: ({ reason }: { reason: string }) => ({
    message: `Social images cannot be made: ${reason}. Shared links show the default image.`,
    fix: "Install the optional dependencies of gatsby-theme-hot-papers, or set the option socialImages.digests to false.",
  }),
});
