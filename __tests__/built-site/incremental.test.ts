import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite, REPOSITORY } from "../support/build-site";
import { listFiles } from "../support/built-pages";
import { FIXTURE_CONTENT, SITE_URL } from "../support/fixture-site";
import { differences, siteContent } from "../support/site-content";

const CONTENT = join(REPOSITORY, ".test/incremental-content");

/** Few posts, of which two share a paper: an edit can leave outdated what is made of several posts. */
const POSTS = ["paper-in-two-digests-a", "paper-in-two-digests-b", "slugs-collide-a", "date-only"];

const at = (post: string) => join(CONTENT, "posts", `${post}.md`);

/** Older than the post `date-only`, whose slug it claims: so it takes that post's address, and gives it back. */
const digest = (title: string, arxivId: string, extra = "") => `---
title: "A digest that is edited"
date: 2025-06-09T08:00:00.Z
slug: "date-only"
category: "Edited"
tags: ["Fixture", "Edited"]
---

# 1. ${title}

Ada Example, Ben Sample

- retweets: 12, favorites: 34 (06/09/2025 08:00:00)

- links: [abs](https://arxiv.org/abs/${arxivId}) | [pdf](https://arxiv.org/pdf/${arxivId})
- [cs.LG](https://arxiv.org/list/cs.LG/recent)

A short abstract of our own. ${extra}
`;

const DAY = 86_400_000;

const COMING_DAY = new Date(Date.now() + 5 * DAY).toISOString().slice(0, 10);

const [, year = "", month = ""] = /^..(..)-(..)/.exec(COMING_DAY) ?? [];

const COMING_POST = digest("A paper of tomorrow", `${year}${month}.90010`)
  .replace(/date: .*/, `date: ${COMING_DAY}`)
  .replace("date-only", "tomorrow");

/** The environment of a build whose clock is ahead. */
const daysLater = (days: number) => ({
  NODE_OPTIONS: `--require ${join(REPOSITORY, "__tests__/support/later-clock.cjs")}`,
  HOT_PAPERS_CLOCK_AHEAD: String(days * DAY),
});

type Content = Record<string, string>;

/** What a build said, and the pages and files that it left. */
interface Built {
  log: string;
  content: Content;
  publicDir: string;
}

/** What the clean build of no added post left, and that of the posts as they are. */
let initial: Content;
let latest: Content;

async function build(
  name: string,
  keep?: "all",
  env: Record<string, string> = {},
  files: Record<string, string> = {},
): Promise<Built> {
  const { exitCode, log, publicDir } = await buildSite({
    name,
    content: CONTENT,
    keep,
    files,
    env: { HOT_PAPERS_SITE_URL: SITE_URL, ...env },
  });
  if (exitCode !== 0) throw new Error(`The build failed:\n${log}`);
  const content = siteContent(publicDir);
  expect(Object.keys(content).length).toBeGreaterThan(80);
  return { log, content, publicDir };
}

const buildAgain = (env?: Record<string, string>, files?: Record<string, string>) =>
  build("incremental", "all", env, files);
const buildClean = (env?: Record<string, string>) => build("incremental-clean", undefined, env);

/** The lines of a log that name the rules of interest here. */
const told = (log: string) => log.match(/\S+ (?:date-future|file-ignored|encoding-\S+)$/gm);

beforeAll(async () => {
  rmSync(CONTENT, { recursive: true, force: true });
  mkdirSync(join(CONTENT, "posts"), { recursive: true });
  cpSync(join(FIXTURE_CONTENT, "posts/diagram.png"), join(CONTENT, "posts/diagram.png"));
  for (const post of POSTS) cpSync(join(FIXTURE_CONTENT, "posts", `${post}.md`), at(post));
  initial = (await build("incremental")).content;
}, 2_400_000);

// Each test goes on from the site that the one before left. A clean build takes as long as another, so there is one for each
// state of the posts: a rename changes nothing that is shown, and the last edit returns to the posts of the first build.

test("adding posts, one of them with an image and one of a day to come", async () => {
  writeFileSync(at("edited"), digest("A paper at first", "2506.90010", "![Boxes](diagram.png)"));
  writeFileSync(at("tomorrow"), `\ufeff${COMING_POST.replace("our own", "Größe")}`, "utf16le");
  writeFileSync(join(CONTENT, "posts/component.mdx"), COMING_POST);
  const { log, content } = await buildAgain();
  expect(told(log)).toEqual(["error file-ignored", "warning date-future"]);
  expect(content["/posts/tomorrow/"]).toContain("A short abstract of Größe.");
  expect(content["/posts/tomorrow/"]).not.toContain(COMING_DAY);
  expect(content["/trends/"]).not.toContain(COMING_DAY.slice(0, "YYYY-MM".length));
  expect(content["/posts/date-only/"]).toContain("A paper at first");
  latest = (await buildClean()).content;
  expect(differences(content, latest)).toEqual([]);
}, 2_400_000);

test("changing a post, and taking its image back", async () => {
  writeFileSync(at("edited"), digest("The paper that comes back", "2506.90001", "Changed."));
  const { content } = await buildAgain();
  expect(content).not.toEqual(latest);
  latest = (await buildClean()).content;
  expect(differences(content, latest)).toEqual([]);
}, 2_400_000);

test("renaming a post, which names its own slug", async () => {
  renameSync(at("edited"), at("renamed"));
  expect(differences((await buildAgain()).content, latest)).toEqual([]);
}, 2_400_000);

test("reaching the day of a post, whatever its encoding", async () => {
  const { log, content } = await buildAgain(daysLater(4));
  expect(told(log)).toEqual(["error file-ignored"]);
  expect(content["/posts/tomorrow/"]).toContain(COMING_DAY);
  expect(differences(content, (await buildClean(daysLater(4))).content)).toEqual([]);
}, 2_400_000);

test("deleting posts, one of which has the address that another had", async () => {
  for (const post of ["renamed", "tomorrow"]) rmSync(at(post));
  rmSync(join(CONTENT, "posts/component.mdx"));
  // Time goes on, and nothing of these posts depends on it.
  const { log, content } = await buildAgain(daysLater(4));
  expect(told(log)).toBeNull();
  expect(differences(content, initial)).toEqual([]);
}, 2_400_000);

/** What no page loads, and what Gatsby needs all the same to render pages anew. */
const unloaded = (publicDir: string) =>
  listFiles(publicDir).filter((file) =>
    /^[^/]+\.(?:js|css|map)$|page-data\.json$|^(?:chunk-map|webpack\.stats)\.json$/.test(file),
  );

test("editing a component, whose pages are rendered from the data that were held back", async () => {
  const path = "src/components/paper-page.tsx";
  const source = readFileSync(join(REPOSITORY, path), "utf8");
  const edited = source.replace("<article ", '<article data-edited="yes" ');
  expect(edited).not.toBe(source);
  const { content, publicDir } = await buildAgain(daysLater(4), { [path]: edited });
  expect(content["/papers/2506.90001/"]).toContain(' data-edited="yes"');
  const pages = Object.entries(content).map(([name, text]) => [
    name,
    text.replaceAll(' data-edited="yes"', ""),
  ]);
  expect(differences(Object.fromEntries(pages), initial)).toEqual([]);
  expect(unloaded(publicDir)).toEqual([]);
}, 2_400_000);
