import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ThemeOptionsInput } from "../../src/options/theme-options-input";
import { buildOnce } from "../support/build-once";
import { REPOSITORY } from "../support/build-site";
import { hostileOptions } from "./hostile-options";
import { PAYLOADS } from "./payloads/all-payloads";
import { articlePost, digestPost, fileName, somePlaces } from "./places";

/** Where the sites say that they stand. */
export const SITE_URL = "https://site.example";

/** One of how many of a paper's places a digest of the site has beside the first. */
const EVERY = 8;

/** Of how many payloads one has an article, and of how many of these one is the name of a file. */
const ARTICLES = 2;
const NAMES = 2;

/** Both sites build in less than two where nothing else runs. */
const MINUTES = 20;

const site = { siteUrl: SITE_URL, navigation: [{ label: "Home", path: "/" }] };

/** Returns the build of a site whose posts have every payload, each in a digest, an article and a file's name. */
export function hostileSite() {
  const content = join(REPOSITORY, ".test/hostile-content");
  writePosts(content);
  return buildOnce({
    name: "hostile-site",
    minutes: MINUTES,
    content,
    files: siteFiles({
      site,
      paths: { content },
      papers: { authorPapers: 1 },
      socialImages: { digests: false },
      onProblem: "ignore",
    }),
  });
}

/** Returns the build of a site with harmless posts whose options have every payload in each of their words. */
export function hostileOptionsSite() {
  const content = join(REPOSITORY, "__tests__/fixtures/archive");
  const options = { ...hostileOptions(SITE_URL), paths: { content }, papers: { authorPapers: 1 } };
  return buildOnce({
    name: "hostile-options-site",
    content,
    files: siteFiles(options),
    minutes: MINUTES,
  });
}

/** Returns what gatsby-transformer-remark made of the posts of `hostileSite`: path from the content folder -> HTML. */
export function controlHtml(publicDir: string): Record<string, string> {
  return JSON.parse(readFileSync(join(publicDir, "../.cache/control.json"), "utf8"));
}

function writePosts(content: string): void {
  rmSync(content, { recursive: true, force: true });
  for (const folder of ["posts", "pages"]) mkdirSync(join(content, folder), { recursive: true });
  const write = (path: string, source: string) => writeFileSync(join(content, path), source);
  PAYLOADS.forEach((payload, index) => {
    const { id } = payload;
    write(`posts/digest-${id}.md`, digestPost(payload, somePlaces(payload, EVERY)));
    if (index % ARTICLES !== 0) return;
    const nth = index / ARTICLES;
    const folder = nth % 2 === 0 ? "posts" : "pages";
    write(`${folder}/article-${id}.md`, articlePost(payload, folder));
    const name = fileName(payload);
    if (name !== null && nth % NAMES === 0) {
      write(`posts/${name}`, `Words of ${id}, ${payload.source}\n`);
    }
  });
}

/** The files that give the site of this checkout other options, and a plugin that keeps the transformer's HTML. */
function siteFiles(options: ThemeOptionsInput): Record<string, string> {
  return {
    "src/options/demo-options.ts": `export const demoOptions = () => (${JSON.stringify(options)});\n`,
    "gatsby-config.ts": `
      import { demoOptions } from "./src/options/demo-options";
      import { themeConfig } from "./src/options/theme-config";
      const { siteMetadata, plugins } = themeConfig(demoOptions(), { themeRoot: __dirname, siteRoot: __dirname });
      export default { siteMetadata, plugins: [...plugins, "control"] };`,
    "plugins/control/package.json": `{ "name": "control", "version": "1.0.0" }`,
    "plugins/control/index.js": "",
    "plugins/control/gatsby-node.js": `
      const { writeFileSync } = require("node:fs");
      const { join, relative } = require("node:path");
      exports.onPostBuild = async ({ graphql, store }) => {
        const { data } = await graphql("{ allMarkdownRemark { nodes { fileAbsolutePath html } } }");
        const { directory } = store.getState().program;
        const content = ${JSON.stringify(options.paths?.content)};
        const html = data.allMarkdownRemark.nodes.map((node) => [relative(content, node.fileAbsolutePath), node.html]);
        writeFileSync(join(directory, ".cache/control.json"), JSON.stringify(Object.fromEntries(html)));
      };`,
  };
}
