import { examplePost } from "../example-post";
import { defineRule } from "../rule";

/** How many characters a message names. */
const NAMED = 5;

export interface Values {
  /** The characters that no font has, and their scripts. */
  characters: readonly string[];
  scripts: readonly string[];
  /** The site's own name or dates contain them, so all its images need them. */
  ofSite: boolean;
}

const files = {
  "content/posts/hot-papers.md": examplePost(
    "# 1. 論文",
    "",
    "- links: [abs](https://arxiv.org/abs/2009.06732)",
    "- retweets: 159, favorites: 657 (09/17/2020 09:55:42)",
  ),
};
const site = { siteUrl: "https://papers.example" };

export const socialImageGlyphs = defineRule({
  id: "social-image-glyphs",
  severity: "warning",
  finds:
    "The text of a post's social image has characters that no font of the theme has, such as Japanese ones.",
  why: "Shared links of the post show the default image. Name a font that has them in the option `socialImages.fonts` ([how](../../guides/customise.md#social-images)). Where the site's own name or dates have such characters, this is said once, of the site.",
  wrong: { files, options: { site } },
  right: {
    files: {
      ...files,
      "fonts/japanese.woff": {
        package: "@fontsource/dotgothic16/files/dotgothic16-japanese-400-normal.woff",
      },
    },
    options: { site, socialImages: { fonts: ["fonts/japanese.woff"] } },
  },
  describe: ({ characters, scripts, ofSite }: Values) => {
    const named = characters.slice(0, NAMED).join(" ");
    const more = characters.length > NAMED ? ` and ${characters.length - NAMED} more` : "";
    const of = scripts.length > 0 ? ` (${scripts.join(", ")})` : "";
    const what = ofSite
      ? "The name of the site or its dates need them, so all shared links show"
      : "Shared links show";
    return {
      message: `The fonts of social images have no ${named}${more}${of}. ${what} the default image.`,
      fix: "Name a font file that has them in the option socialImages.fonts.",
    };
  },
});
