/** `npm run bench`: what builds of this theme cost beside those of minimal sites. */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { type SiteName, buildOptions, type BuildOptions } from "./build-options";
import { multiplyPosts } from "./corpus/multiply-posts";
import type { Post } from "./corpus/post";
import { readPosts } from "./corpus/read-posts";
import { buildTable, type BuiltSite } from "./report/build-table";
import { astroSite } from "./sites/astro-site";
import { bareGatsbySite } from "./sites/bare-gatsby-site";
import { eleventySite } from "./sites/eleventy-site";
import type { Site } from "./sites/site";
import { themeSite } from "./sites/theme-site";
import { type BuildCost, coldBuild, rebuild } from "./sites/timed-site";

/** Inside the repository, so that sites find its packages. */
const FOLDER = resolve(".bench");

interface Measured {
  site: Site;
  cold: BuildCost[];
  warm: BuildCost[];
}

async function main(options: BuildOptions): Promise<void> {
  const found = readPosts(options.posts);
  const posts = options.count === null ? found : multiplyPosts(found, options.count);
  const cpu = cpus()[0]?.model ?? "an unknown processor";
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(
    `${posts.length} posts; Node ${process.version}, ${availableParallelism()} × ${cpu}, ${memory} GB`,
  );
  const measured = new Map<SiteName, Measured>();
  for (let run = 0; run < options.runs; run += 1) {
    // In turn, so that what else the machine does falls on all of them.
    for (const name of options.sites) {
      const pages = measured.get("theme")?.cold[0]?.pages ?? 0;
      const each = measured.get(name) ?? { site: siteOf(name, pages), cold: [], warm: [] };
      measured.set(name, each);
      await measureOnce(name, each, posts, options);
    }
  }
  print(measured, options);
}

function siteOf(name: SiteName, pages: number): Site {
  if (name === "theme") return themeSite;
  if (name === "eleventy") return eleventySite;
  if (name === "astro") return astroSite;
  return name === "gatsby"
    ? bareGatsbySite("bare Gatsby, a page a post")
    : bareGatsbySite("bare Gatsby, as many pages", pages);
}

async function measureOnce(
  name: SiteName,
  { site, cold, warm }: Measured,
  posts: readonly Post[],
  options: BuildOptions,
): Promise<void> {
  const folder = join(FOLDER, name);
  cold.push(await coldBuild(site, folder, posts));
  console.log(`${site.name}: ${cold.at(-1)?.cpuSeconds.toFixed(1)} CPU s`);
  if (!options.rebuild) return;
  warm.push(await rebuild(site, folder, posts));
  console.log(`${site.name}, rebuilt: ${warm.at(-1)?.cpuSeconds.toFixed(1)} CPU s`);
}

function print(measured: ReadonlyMap<SiteName, Measured>, options: BuildOptions): void {
  const papers = papersIn(join(FOLDER, "theme", themeSite.output, "papers"));
  const table = (key: "cold" | "warm") => {
    const sites = [...measured].map(([name, { site, ...builds }]): BuiltSite => ({
      name: site.name,
      papers: name === "theme" ? papers : 0,
      builds: builds[key],
    }));
    return buildTable(sites, "bare Gatsby, as many pages");
  };
  console.log(`\nWithout a cache, medians of ${options.runs}:\n\n${table("cold")}`);
  if (options.rebuild) console.log(`\nAfter one new post:\n\n${table("warm")}`);
  if (options.json !== null) {
    const figures = [...measured].map(([name, { cold, warm }]) => ({ name, cold, warm }));
    writeFileSync(options.json, `${JSON.stringify({ options, papers, figures }, null, 2)}\n`);
  }
}

/** Returns how many papers have a page. */
const papersIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length
    : 0;

const options = buildOptions(process.argv.slice(2));
if (options !== null) {
  main(options).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
