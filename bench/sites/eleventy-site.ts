import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Post } from "../corpus/post";
import { installPackages } from "./install-packages";
import { plainPost } from "./plain-post";
import type { Site } from "./site";
import { writePosts, writeWhereChanged } from "./write-posts";

/** Posts may hold braces, so no template language reads them. */
const CONFIG = `export default function (config) {
  config.addGlobalData("layout", "post.njk");
  config.addGlobalData("tags", "posts");
  return { dir: { input: "src", output: "public" }, markdownTemplateEngine: false };
}
`;

const LAYOUT = `<!doctype html>
<html lang="en">
<title>{{ title }}</title>
<main>
<h1>{{ title }}</h1>
{{ content | safe }}
</main>
`;

const HOME = `---
title: All posts
eleventyExcludeFromCollections: true
---
<ul>
{% for post in collections.posts | reverse %}<li><a href="{{ post.url }}">{{ post.data.title }}</a>
{% endfor %}</ul>
`;

/** An Eleventy site with nothing but a page a post and a list of them. */
export const eleventySite: Site = {
  name: "Eleventy",
  write: (folder: string, posts: readonly Post[]) => {
    installPackages(folder, { "@11ty/eleventy": "3.1.8" });
    mkdirSync(join(folder, "src/_includes"), { recursive: true });
    writeWhereChanged(join(folder, "eleventy.config.js"), CONFIG);
    writeWhereChanged(join(folder, "src/_includes/post.njk"), LAYOUT);
    writeWhereChanged(join(folder, "src/index.njk"), HOME);
    writePosts(join(folder, "src/posts"), posts.map(plainPost));
  },
  build: (folder) => ({
    program: process.execPath,
    args: [join(folder, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"],
    folder,
  }),
  output: "public",
  caches: ["public"],
};
