import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Post } from "../corpus/post";
import { gatsbyBuild } from "./gatsby-build";
import type { Site } from "./site";
import { writePosts } from "./write-posts";

/** What the site at the root of this repository is made of, its content apart. */
const SITE_FILES = [
  ...["package.json", "tsconfig.json", "src", "static"],
  ...["gatsby-config.ts", "gatsby-node.ts", "gatsby-browser.ts", "gatsby-ssr.tsx"],
];

/** This theme, with its defaults, as the site at the root of the repository has it. */
export const themeSite: Site = {
  name: "this theme",
  write: (folder: string, posts: readonly Post[]) => {
    mkdirSync(folder, { recursive: true });
    for (const file of SITE_FILES) {
      const to = join(folder, file);
      cpSync(file, to, { recursive: true, preserveTimestamps: true });
    }
    writePosts(join(folder, "content/posts"), posts);
  },
  build: (folder) => gatsbyBuild(folder),
  output: "public",
  caches: [".cache"],
};
