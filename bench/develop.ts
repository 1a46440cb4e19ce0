/** `npm run bench:develop`: what `gatsby develop` takes to the first page, and what an edit takes to be on the screen. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { wholeNumber } from "./build-options";
import { multiplyPosts } from "./corpus/multiply-posts";
import type { Post } from "./corpus/post";
import { readPosts } from "./corpus/read-posts";
import { type Developing, developing } from "./measure/developing";
import { median } from "./measure/median";
import { textTable } from "./report/text-table";
import { bareGatsbySite } from "./sites/bare-gatsby-site";
import { GATSBY_ENV } from "./sites/gatsby-build";
import type { Site } from "./sites/site";
import { themeSite } from "./sites/theme-site";

const HELP = `npm run bench:develop -- [options]

Starts gatsby develop without a cache, for this theme and for a bare Gatsby site, and prints the CPU seconds until the
first page is there, and from an edit of a post until its page has it (median of five).

  --posts FOLDER   the digests (content/posts)
  --count N        as many posts, copies of those of the folder (the folder's)
  --pages N        how many pages the bare site has (the posts)
`;

const EDITS = 5;

/** A site, where its posts are, and the path of the page of the newest post. */
interface Edited {
  site: Site;
  posts: string;
  page: (post: Post) => string;
}

async function main(found: readonly Post[], count: number, pages: number): Promise<void> {
  const posts = multiplyPosts(found, count);
  const sites: Edited[] = [
    { site: themeSite, posts: "content/posts", page: ({ text }) => `posts/${slugOf(text)}` },
    {
      site: bareGatsbySite("bare Gatsby", pages),
      posts: "posts",
      page: ({ name }) => `posts/${name.replace(/\.md$/, "")}`,
    },
  ];
  const rows: string[][] = [];
  for (const edited of sites) rows.push(await measure(edited, posts));
  console.log(textTable(["site", "first page, CPU s", "an edit, CPU s"], rows));
}

async function measure({ site, posts: folderOfPosts, page }: Edited, posts: readonly Post[]) {
  const folder = resolve(".bench", `develop-${site === themeSite ? "theme" : "gatsby"}`);
  await site.write(folder, posts);
  for (const name of [".cache", "public"])
    rmSync(join(folder, name), { recursive: true, force: true });
  const port = await freePort();
  const args = [require.resolve("gatsby/cli.js"), "develop", "--host", "127.0.0.1"];
  const server = developing(
    {
      program: process.execPath,
      args: [...args, "--port", String(port)],
      folder,
      env: { ...GATSBY_ENV, NODE_ENV: "development" },
    },
    port,
  );
  try {
    await server.until("/page-data/index/page-data.json", () => true);
    await server.until("/", () => true);
    const first = server.cpuSeconds();
    const newest = posts.at(-1);
    if (newest === undefined) throw new Error("There are no posts to edit.");
    const path = `/page-data/${page(newest)}/page-data.json`;
    const edits: number[] = [];
    for (let number = 0; number < EDITS; number += 1) {
      edits.push(await edit(server, join(folder, folderOfPosts, newest.name), path, number));
    }
    return [site.name, first.toFixed(1), median(edits).toFixed(2)];
  } finally {
    await server.stop();
  }
}

/** Adds a paragraph to the end of a post, and returns the CPU seconds until the data of its page has it. */
async function edit(server: Developing, file: string, path: string, number: number) {
  const word = `Benchedit${number}`;
  await server.until(path, () => true);
  await server.untilCalm();
  const before = server.cpuSeconds();
  writeFileSync(file, `${readFileSync(file, "utf8")}\n\n${word}.\n`);
  await server.until(path, (text) => text.includes(word));
  return server.cpuSeconds() - before;
}

const slugOf = (text: string) => /^slug:\s*["']?([^"'\n]+)/m.exec(text)?.[1] ?? "";

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => settle(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const { values } = parseArgs({
  options: {
    posts: { type: "string", default: "content/posts" },
    count: { type: "string" },
    pages: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const found = readPosts(values.posts);
  const count = values.count === undefined ? found.length : wholeNumber("--count", values.count);
  const pages = values.pages === undefined ? count : wholeNumber("--pages", values.pages);
  main(found, count, pages).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
