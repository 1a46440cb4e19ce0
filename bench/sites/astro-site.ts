import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Post } from "../corpus/post";
import { installPackages } from "./install-packages";
import { plainPost } from "./plain-post";
import type { Site } from "./site";
import { writePosts, writeWhereChanged } from "./write-posts";

const CONTENT = `import { defineCollection, z } from "astro:content";
import { glob } from "astro/loaders";

const posts = defineCollection({
  loader: glob({ pattern: "**/*.md", base: "./posts" }),
  schema: z.object({ title: z.string(), date: z.coerce.date() }),
});

export const collections = { posts };
`;

const POST = `---
import { getCollection, render } from "astro:content";

export async function getStaticPaths() {
  const posts = await getCollection("posts");
  return posts.map((post) => ({ params: { id: post.id }, props: { post } }));
}

const { post } = Astro.props;
const { Content } = await render(post);
---
<html lang="en">
  <head><title>{post.data.title}</title></head>
  <body><main><h1>{post.data.title}</h1><Content /></main></body>
</html>
`;

const HOME = `---
import { getCollection } from "astro:content";

const posts = (await getCollection("posts")).sort((a, b) => b.data.date - a.data.date);
---
<html lang="en">
  <head><title>All posts</title></head>
  <body><ul>{posts.map(({ id, data }) => <li><a href={"/posts/" + id + "/"}>{data.title}</a></li>)}</ul></body>
</html>
`;

/** An Astro site with nothing but a page a post and a list of them. */
export const astroSite: Site = {
  name: "Astro",
  write: (folder: string, posts: readonly Post[]) => {
    installPackages(folder, { astro: "5.18.2" });
    mkdirSync(join(folder, "src/pages/posts"), { recursive: true });
    writeWhereChanged(join(folder, "src/content.config.ts"), CONTENT);
    writeWhereChanged(join(folder, "src/pages/posts/[id].astro"), POST);
    writeWhereChanged(join(folder, "src/pages/index.astro"), HOME);
    writePosts(join(folder, "posts"), posts.map(plainPost));
  },
  build: (folder) => ({
    program: process.execPath,
    args: [join(folder, "node_modules/astro/astro.js"), "build", "--outDir", "public"],
    folder,
    env: { ASTRO_TELEMETRY_DISABLED: "1" },
  }),
  output: "public",
  caches: ["public", ".astro", "node_modules/.astro", "node_modules/.vite"],
};
