import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export const frontMatterMissing = defineRule({
  id: "front-matter-missing",
  severity: "warning",
  finds: "The file does not begin with a line of three dashes.",
  why: "Title, date and slug then come from the text and the name of the file, which may change.",
  wrong: { files: { "content/posts/2020-09-17-papers.md": "Nothing came out this week.\n" } },
  entails: ["title-missing"],
  right: {
    files: { "content/posts/2020-09-17-papers.md": examplePost("Nothing came out this week.") },
  },
  describe,
});

export interface Values {
  /** Why lines that are meant as front matter are not read; `null` if there are none. */
  stray: "colon" | "dashes" | null;
  /** They mark the post as a draft. */
  hidden: boolean;
}

function describe({ stray, hidden }: Values): Advice {
  if (stray === null) {
    return {
      message: "The post has no front matter.",
      fix: "Begin the file with a line of three dashes, lines such as “title: …” and “date: 2020-09-17”, and three dashes again.",
    };
  }
  const draft = hidden ? " They mark the post as a draft, so the post is hidden." : "";
  return stray === "colon"
    ? {
        message: `These lines are not read as front matter: no key has a colon and an ordinary space after it.${draft}`,
        fix: "Write “key: value”, with a space after the colon.",
      }
    : {
        message: `These lines are not read as front matter: the file does not begin with a line of exactly three dashes (---).${draft}`,
        fix: "Write three dashes alone in the first line of the file, and again in a line after them.",
      };
}
