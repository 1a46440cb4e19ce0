import { examplePost } from "../example-post";
import { STAND_INS, type ImageUse } from "../image-use";
import { defineRule } from "../rule";

const post = (src: string) => examplePost(`![The sea](${src})`);

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

export const imageOutside = defineRule({
  id: "image-outside",
  severity: "warning",
  finds:
    "The address of an image leads out of the content folder and of `static/`, by `..` or through a link.",
  why: "The file is not published: whoever may write a post must not have other files of the machine published. The page shows the description instead.",
  wrong: {
    files: {
      "content/posts/hot-papers.md": post("../../drafts/sea.svg"),
      "drafts/sea.svg": SVG,
    },
  },
  right: {
    files: { "content/posts/hot-papers.md": post("sea.svg"), "content/posts/sea.svg": SVG },
  },
  describe: ({ src, use }: { src: string; use: ImageUse }) => ({
    message: `“${src}” lies outside the content folder, so it is not published; ${STAND_INS[use]}.`,
    fix: "Put the file beside the post, or in static/ if its address begins with a slash.",
  }),
});
