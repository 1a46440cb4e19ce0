import { defineRule } from "../rule";

export interface Values {
  /** The path of the other post's file. */
  takenBy: string;
  /** What this post has instead. */
  slug: string;
}

const post = (date: string, slug: string) =>
  `---\ntitle: Hot Papers\ndate: ${date}\nslug: ${slug}\n---\n\nNo news.\n`;

export const pathCollision = defineRule({
  id: "path-collision",
  severity: "error",
  finds: "Two posts have the same slug.",
  why: "The older keeps it, the newer gets `-2`, which nobody would guess and which ends when the older post goes.",
  wrong: {
    files: {
      "content/posts/one.md": post("2020-09-17", "hot-papers"),
      "content/posts/two.md": post("2020-09-24", "hot-papers"),
    },
  },
  right: {
    files: {
      "content/posts/one.md": post("2020-09-17", "hot-papers-1"),
      "content/posts/two.md": post("2020-09-24", "hot-papers-2"),
    },
  },
  describe: ({ takenBy, slug }: Values) => ({
    message: `The slug is already that of ${takenBy}, so this post is at “${slug}”.`,
    fix: "Give one of the two posts another slug.",
  }),
});
