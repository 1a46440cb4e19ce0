import { examplePost } from "../example-post";
import { STAND_INS, type ImageUse } from "../image-use";
import { defineRule } from "../rule";

export interface Values {
  src: string;
  /** The end of a sentence that begins with the file's name. */
  reason: string;
  use: ImageUse;
}

const files = (drawing: string) => ({
  "content/posts/hot-papers.md": examplePost("![The sea](sea.svg)"),
  "content/posts/sea.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${drawing}</svg>`,
});

export const imageUnusable = defineRule({
  id: "image-unusable",
  severity: "warning",
  finds:
    "A file that is named as an image is none that the site can serve: its name does not end in that of an image, its content is of another kind than its name says, or it is an SVG that holds script, event handlers, HTML or references to anything outside itself.",
  why: "Such an SVG would run as a part of the site, and browsers may take other files for what their names do not say. It is not published.",
  wrong: { files: files('<script>alert("sea")</script><circle r="4"/>') },
  right: { files: files('<circle r="4"/>') },
  describe: ({ src, reason, use }: Values) => ({
    message: `“${src}” ${reason}, so it is not published; ${STAND_INS[use]}.`,
    fix: "Save it anew as PNG, JPEG, GIF, WebP, AVIF, or SVG without scripts and links, under a name that says so.",
  }),
});
