import { STAND_INS } from "../image-use";
import { defineRule } from "../rule";

const POST =
  "---\ntitle: Hot Papers\ndate: 2020-09-17\nsocialImage: sea.svg\n---\n\nNothing came out this week.\n";

export const socialImageMissing = defineRule({
  id: "social-image-missing",
  severity: "warning",
  finds: "The image for shared links has no file.",
  why: "Shared links show the theme's own.",
  wrong: { files: { "content/posts/hot-papers.md": POST } },
  right: {
    files: {
      "content/posts/hot-papers.md": POST,
      "content/posts/sea.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    },
  },
  describe: ({ src }: { src: string }) => ({
    message: `There is no image “${src}”; ${STAND_INS.social}.`,
    fix: "Put the file beside the post, or in static/ if its address begins with a slash.",
  }),
});
