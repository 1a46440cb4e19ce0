import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { restorePageData } from "../../../src/gatsby/cache/kept-page-data";
import { holdBackPageData } from "../../../src/gatsby/pages/hold-back-page-data";

const THEME = "/theme";
const RUNTIME = '<script id="gatsby-script-loader">';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "page-data-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Writes the data and the HTML of a page. */
function write(path: string, html: string): void {
  const data = path === "/" ? "index" : path.replace(/^\/|\/$/g, "");
  for (const [file, text] of [
    [`page-data/${data}/page-data.json`, path],
    [path.endsWith(".html") ? path : `${path}index.html`, html],
  ] as const) {
    mkdirSync(dirname(join(directory, "public", file)), { recursive: true });
    writeFileSync(join(directory, "public", file), text);
  }
}

/** As a build ends with these pages; those of the site stand behind `site:`. */
function endBuild(
  pages: Record<string, string>,
  { written = {}, restored = new Set<string>() }: { written?: object; restored?: Set<string> } = {},
  basePath = "/",
): boolean {
  const all = Object.entries(pages).map(([name, html]) => {
    const path = name.replace("site:", "");
    write(path, html);
    return [path, { path, component: name === path ? "/theme/src/templates/x.tsx" : "/site/x" }];
  });
  const store = { getState: () => ({ program: { directory }, pages: new Map(all as never) }) };
  return holdBackPageData(
    { store } as never,
    { themeRoot: THEME, basePath },
    { written: new Map(Object.entries(written)), restored },
  ).hasNoRuntime;
}

const startBuild = () =>
  restorePageData({ store: { getState: () => ({ program: { directory } }) } as never });

const inPublic = () =>
  existsSync(join(directory, "public/page-data"))
    ? readdirSync(join(directory, "public/page-data"), { recursive: true }).map(String).sort()
    : [];

test("data that no browser asks for leave public/, with their folders, until the next build", () => {
  expect(endBuild({ "/": "", "/posts/a/": "", "/404.html": "" })).toBe(true);
  expect(inPublic()).toEqual([]);
  expect([...startBuild()].sort()).toEqual([
    "404.html/page-data.json",
    "index/page-data.json",
    "posts/a/page-data.json",
  ]);
});

test("a page of the site keeps its data, and so does what stands beside it", () => {
  const pages = { "site:/": RUNTIME, "/p/": "", "/p/posts/a/": "", "site:/p/own/": RUNTIME };
  expect(endBuild(pages, {}, "/p/")).toBe(false);
  expect(inPublic().filter((file) => file.endsWith(".json"))).toEqual([
    "index/page-data.json",
    "p/own/page-data.json",
    "p/page-data.json",
  ]);
});

test.each([
  ["as this build wrote it", "", { written: { "/posts/a/": false } }],
  ["as an earlier one wrote it", RUNTIME, {}],
])("a page that has the runtime, %s, keeps its data", (_, html, known) => {
  expect(endBuild({ "/": "", "/posts/a/": html }, known)).toBe(false);
  expect(inPublic()).toContain("posts/a/page-data.json");
});

test("what static queries gave stays, also where a page's data are beside it", () => {
  write("/sq/d/", "");
  writeFileSync(join(directory, "public/page-data/sq/d/1.json"), "");
  endBuild({ "/": "", "/sq/d/": "" });
  expect(inPublic()).toEqual(["sq", "sq/d", "sq/d/1.json"]);
});

test("a folder that the build before held back whole may have got a page of the site since", () => {
  endBuild({ "/a/": "", "/a/b/": "" });
  write("/a/own/", "");
  startBuild();
  expect(inPublic().filter((file) => file.endsWith(".json"))).toEqual([
    "a/b/page-data.json",
    "a/own/page-data.json",
    "a/page-data.json",
  ]);
});

test("what was held back before is held back again, and its HTML is not read", () => {
  endBuild({ "/": "" });
  const restored = startBuild();
  expect(inPublic()).toEqual(["index", "index/page-data.json"]);
  expect(endBuild({ "/": RUNTIME }, { restored })).toBe(true);
  expect(inPublic()).toEqual([]);
});

test("what a killed build has written again is not overwritten by what was held back", () => {
  endBuild({ "/": "" });
  write("/", "");
  writeFileSync(join(directory, "public/page-data/index/page-data.json"), "newer");
  startBuild();
  expect(readFileSync(join(directory, "public/page-data/index/page-data.json"), "utf8")).toBe(
    "newer",
  );
  expect(existsSync(join(directory, ".cache/hot-papers/page-data"))).toBe(false);
});
