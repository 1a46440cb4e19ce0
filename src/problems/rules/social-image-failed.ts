import { examplePost } from "../example-post";
import { defineRule } from "../rule";

export interface Values {
  /** Of the digest or the paper that the image is of. */
  title: string;
  /** In the words of the library that draws. */
  reason: string;
}

const POST = {
  "content/posts/hot-papers.md": examplePost(
    "# 1. 論文",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "- retweets: 159, favorites: 657 (09/17/2020 09:55:42)",
  ),
};
const FONT = "@fontsource/dotgothic16/files/dotgothic16-japanese-400-normal.woff";
const options = {
  site: { siteUrl: "https://papers.example" },
  socialImages: { fonts: ["fonts/japanese.woff"] },
};

export const socialImageFailed = defineRule({
  id: "social-image-failed",
  severity: "warning",
  finds: "A social image could not be drawn, most likely because of a font of the site's.",
  why: "The default image stands in its place.",
  wrong: { files: { ...POST, "fonts/japanese.woff": { package: FONT, damaged: true } }, options },
  right: { files: { ...POST, "fonts/japanese.woff": { package: FONT } }, options },
  describe: ({ title, reason }: Values) => ({
    message: `The social image of “${title}” cannot be made: ${reason}. Shared links show the default image.`,
    fix: "Take out the fonts of the option socialImages.fonts one by one, or tell us of the title.",
  }),
});
