import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import manifest from "../../static/hot-papers/elements/manifest.json";
import { sinceScript } from "../../src/elements/since-script";
import { serve } from "../support/serve";
import { controlHtml, hostileOptionsSite, hostileSite, SITE_URL } from "./hostile-site";
import { PAGE_TYPES } from "./page-types";
import { PAYLOADS } from "./payloads/all-payloads";
import { pagePaths, readPage } from "./site-pages";
import { inlineScripts, unsafePage } from "./unsafe-page";
import { livePayloads, type Sighting, strictPolicy, watchPages } from "./watch-pages";

/** Every post is opened, and one in so many of the other pages. */
const POSTS = /^\/(?:posts|pages)\//;
const EVERY = 6;
/** One in so many digests is opened once more, under a policy that blocks. */
const BLOCKED = 8;
/** How long a page of the control is open, and one in how many is opened. */
const CONTROL_MS = 10_000;
const CONTROL = 2;

interface Site {
  publicDir: string;
  paths: string[];
  /** The theme's own inline scripts. */
  scripts: string[];
}

let ofContent: Site;
let ofOptions: Site;

beforeAll(async () => {
  ofContent = siteOf((await hostileSite()).publicDir);
  ofOptions = siteOf((await hostileOptionsSite()).publicDir);
}, 1_200_000);

/** Knows the scripts from pages that have no content, and that of home from what makes it. */
function siteOf(publicDir: string): Site {
  const own = ["/404.html", "/search/"].map((path) => inlineScripts(readPage(publicDir, path)));
  const scripts = [...own.flat(), sinceScript(manifest.since)];
  return { publicDir, paths: pagePaths(publicDir), scripts };
}

/** Opens pages of a folder; answers have a policy that blocks, or one that only reports. */
async function watch(
  folder: string,
  scripts: readonly string[],
  paths: string[],
  policy: "enforced" | "reported",
  timeLimitMs?: number,
) {
  const name =
    policy === "enforced" ? "content-security-policy" : "content-security-policy-report-only";
  const server = await serve(folder, "", { [name]: strictPolicy(scripts) });
  try {
    return await watchPages(server.url, paths.map(encodeURI), timeLimitMs);
  } finally {
    await server.close();
  }
}

const unsafePages = ({ publicDir, paths, scripts }: Site) =>
  paths.flatMap((path) => unsafePage(readPage(publicDir, path), SITE_URL, scripts));

/** Returns two pages of each type, or one if there is no second. */
function pagesOfTypes(paths: readonly string[]): string[] {
  return PAGE_TYPES.flatMap(({ pattern }) =>
    paths.filter((path) => pattern.test(path)).slice(0, 2),
  );
}

/** A sighting with the sources of the payloads that it names. */
function named({ page, what }: Sighting): string {
  const number = Number(/\d{3,4}/.exec(what)?.[0]);
  const source = PAYLOADS.find(({ id }) => id === number)?.source ?? "";
  return `${page} ${what} ${source}`;
}

test("there is a page of each type, and pages of every payload", () => {
  const { paths } = ofContent;
  const types = PAGE_TYPES.filter(({ pattern }) => !paths.some((path) => pattern.test(path)));
  expect(types).toEqual([]);
  const digests = paths.filter((path) => /^\/posts\/digest-\d+\/$/.test(path));
  expect(digests).toHaveLength(PAYLOADS.length);
  expect(ofContent.scripts.length).toBeGreaterThan(2);
});

test("no page of hostile posts holds anything that runs, loads or leads astray", () => {
  expect(unsafePages(ofContent)).toEqual([]);
}, 1_200_000);

test("no page of a site with hostile options holds any of that", () => {
  expect(unsafePages(ofOptions)).toEqual([]);
}, 1_200_000);

test("nothing of the posts runs or asks another host when it is seen, hovered, focused or clicked", async () => {
  const ofTypes = new Set(pagesOfTypes(ofContent.paths));
  const paths = ofContent.paths.filter(
    (path, index) => POSTS.test(path) || index % EVERY === 0 || ofTypes.has(path),
  );
  const sightings = await watch(ofContent.publicDir, ofContent.scripts, paths, "reported");
  expect(sightings.map(named)).toEqual([]);
}, 1_200_000);

test("pages of every type work under a strict policy that nothing breaks", async () => {
  const { paths } = ofContent;
  const ofTypes = pagesOfTypes(paths);
  const digests = paths.filter(
    (path, index) => /^\/posts\/digest-/.test(path) && index % BLOCKED === 0,
  );
  const sightings = await watch(
    ofContent.publicDir,
    ofContent.scripts,
    [...ofTypes, ...digests],
    "enforced",
  );
  expect(sightings.map(named)).toEqual([]);
}, 1_200_000);

test.each(["reported", "enforced"] as const)(
  "nothing of the options does (policy %s)",
  async (policy) => {
    const { publicDir, scripts, paths } = ofOptions;
    const opened = policy === "reported" ? paths : pagesOfTypes(paths);
    const sightings = await watch(publicDir, scripts, opened, policy);
    expect(sightings.map(named)).toEqual([]);
  },
  1_200_000,
);

test("the payloads work: many of them run in what gatsby-transformer-remark makes of the same posts", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-control-"));
  const html = controlHtml(ofContent.publicDir);
  const names = Object.keys(html)
    .filter((path) => path.startsWith("posts/digest-"))
    .filter((_, index) => index % CONTROL === 0);
  const paths = names.map((path) => `/${path.slice("posts/".length, -".md".length)}.html`);
  names.forEach((name, index) => {
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body>${html[name]}</body></html>`;
    writeFileSync(join(folder, paths[index] ?? ""), page);
  });
  const sightings = await watch(folder, ofContent.scripts, paths, "reported", CONTROL_MS);
  rmSync(folder, { recursive: true });
  const live = livePayloads(sightings);
  console.log(`${live.size} payloads are live in the control of ${names.length} posts.`);
  expect(live.size).toBeGreaterThan(60);
}, 1_200_000);
