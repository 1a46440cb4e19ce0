import { examplePost } from "../example-post";
import { defineRule, type Advice } from "../rule";

export interface Values {
  /** The end of its name is none of a post, its folder is not read, or it lies in the content folder itself. */
  why: "extension" | "folder" | "root";
}

const POST = examplePost("Nothing came out this week.");

export const fileIgnored = defineRule({
  id: "file-ignored",
  severity: "error",
  finds:
    "A file in the content folder begins as a post does, but is not read: it does not end in `.md` or `.markdown`, or it is not in `posts` or `pages`.",
  why: "The site would be without it, and not say so. Folders of names much like those (`post`, `Posts`, `_posts`) are looked into, and all folders where the content folder has no post at all. Images, files without front matter and what a repository has beside its posts (`README.md`) are left alone.",
  wrong: { files: { "content/posts/hot-papers.mdx": POST } },
  right: { files: { "content/posts/hot-papers.md": POST } },
  describe,
});

function describe({ why }: Values): Advice {
  switch (why) {
    case "extension":
      return {
        message: "This file is not read: posts end in .md or .markdown.",
        fix: "Rename it so that it ends in .md.",
      };
    case "folder":
      return {
        message:
          "This file is not read: posts are in the folder “posts” of the content folder, pages in “pages”.",
        fix: "Rename the folder to “posts”, or move the file there.",
      };
    case "root":
      return {
        message:
          "This file is not read: it is in the content folder itself, posts are in its folder “posts”, pages in “pages”.",
        fix: "Move it into “posts”. If the folder is that of the posts itself, give the option paths.content the folder above.",
      };
  }
}
