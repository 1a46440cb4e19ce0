import { defineRule } from "../rule";

export interface Values {
  name: string;
  takenBy: string;
  /** The path of the page of `name`. */
  slug: string;
}

const tagged = (tags: string) =>
  `---\ntitle: Hot Papers\ndate: 2020-09-17\ntags: ${tags}\n---\n\nNo news.\n`;

export const slugCollision = defineRule({
  id: "slug-collision",
  severity: "error",
  finds: "Two tags or two categories would have the same page, such as `C` and `C++`.",
  why: "The one that was used first keeps it, the other gets `-2`. Most often they were meant as one.",
  wrong: { files: { "content/posts/hot-papers.md": tagged("[C, C++]") } },
  right: { files: { "content/posts/hot-papers.md": tagged("[C, Cpp]") } },
  describe: ({ name, takenBy, slug }: Values) => ({
    message: `“${name}” and “${takenBy}” would have the same page, so “${name}” is at “${slug}”.`,
    fix: "Write both the same way, or rename one.",
  }),
});
