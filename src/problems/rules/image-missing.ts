import { examplePost } from "../example-post";
import { STAND_INS } from "../image-use";
import { defineRule } from "../rule";

const post = examplePost("![The sea](sea.svg)");

export const imageMissing = defineRule({
  id: "image-missing",
  severity: "warning",
  finds: "A post shows an image that is neither beside it nor in `static/`.",
  why: "The page shows its description instead.",
  wrong: { files: { "content/posts/hot-papers.md": post } },
  right: {
    files: {
      "content/posts/hot-papers.md": post,
      "content/posts/sea.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    },
  },
  describe: ({ src }: { src: string }) => ({
    message: `There is no image “${src}”; ${STAND_INS.page}.`,
    fix: "Put the file beside the post, or in static/ if its address begins with a slash.",
  }),
});
