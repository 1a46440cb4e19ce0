import { examplePost } from "../example-post";
import { defineRule } from "../rule";

const POST = { "content/posts/hot-papers.md": examplePost("Nothing came out this week.") };
const OPTIONS = {
  site: { siteUrl: "https://papers.example" },
  socialImages: { fonts: ["fonts/japanese.woff"] },
};

export const socialImageFont = defineRule({
  id: "social-image-font",
  severity: "warning",
  finds: "A file of the option `socialImages.fonts` is missing, or no TTF, OTF or WOFF font.",
  why: "Images are made without it, so those that need its characters give way to the default image.",
  wrong: { files: POST, options: OPTIONS },
  right: {
    files: {
      ...POST,
      "fonts/japanese.woff": {
        package: "@fontsource/dotgothic16/files/dotgothic16-japanese-400-normal.woff",
      },
    },
    options: OPTIONS,
  },
  describe: ({ file }: { file: string }) => ({
    message: `“${file}” of the option socialImages.fonts is no font that can be read.`,
    fix: "Give the path of a TTF, OTF or WOFF file from the site's root, one that is neither WOFF2 nor variable.",
  }),
});
