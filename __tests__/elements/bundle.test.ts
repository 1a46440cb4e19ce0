import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildElements } from "../support/elements-site";

const folder = mkdtempSync(join(tmpdir(), "hot-papers-bundle-"));
const gzipped = (name: string) => gzipSync(readFileSync(join(folder, name))).length;

let main: string;
let inline: string;
let files: string[];

beforeAll(() => {
  writeFileSync(join(folder, "main-OLD.js"), "");
  const manifest = buildElements(folder);
  main = manifest.main.split("/").at(-1) ?? "";
  inline = manifest.inline;
  files = readdirSync(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

test("holds the manifest and modules with a hash in their names, and nothing of an earlier one", () => {
  const names = files.map((name) => name.replace(/-[A-Z0-9]{8}\.js$/, "-HASH.js"));
  expect(names).toEqual([
    "brush-months-HASH.js",
    ...Array<string>(6).fill("chunk-HASH.js"),
    "click-in-view-HASH.js",
    "copyText-HASH.js",
    "export-file-HASH.js",
    "follow-outline-HASH.js",
    "keep-actions-HASH.js",
    "main-HASH.js",
    "manifest.json",
    "narrow-bar-HASH.js",
    "other-pages-HASH.js",
    "prefetch-HASH.js",
    "press-key-HASH.js",
    "readingList-HASH.js",
    "save-ris-HASH.js",
    "search-HASH.js",
    "search-worker-HASH.js",
    "share-menu-HASH.js",
    "show-post-HASH.js",
    "since-HASH.js",
  ]);
  expect(files).toContain(main);
});

test("is the same each time it is made", () => {
  const contents = () => files.map((name) => readFileSync(join(folder, name), "utf8"));
  const first = contents();
  buildElements(folder);
  expect(readdirSync(folder)).toEqual(files);
  expect(contents()).toEqual(first);
});

test("is small before a click, and in total", () => {
  const source = readFileSync(join(folder, main), "utf8");
  expect(source).not.toMatch(/^import|from"\.\//);
  expect(source).not.toContain("https://");
  // The page begins to load the main module at the first sign of its reader.
  expect(gzipSync(inline).length).toBeLessThanOrEqual(1600);
  expect(gzipped(main)).toBeLessThanOrEqual(3072);
  const isSearch = (name: string) => name.startsWith("search-");
  const all = files.filter((name) => name.endsWith(".js") && !isSearch(name)).map(gzipped);
  expect(all.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(29 * 1024);
});

test("the search is small, and loads nothing but its worker", () => {
  const [search = "", worker = ""] = ["search-", "search-worker-"].map((start) =>
    files.find((name) => new RegExp(`^${start}[A-Z0-9]{8}`).test(name)),
  );
  const source = readFileSync(join(folder, search), "utf8");
  expect(source).toContain(`./${worker}`);
  expect(source).not.toMatch(/^import|from"\.\//);
  expect(gzipped(search)).toBeLessThanOrEqual(8 * 1024);
  expect(gzipped(worker)).toBeLessThanOrEqual(9 * 1024);
});

test("the inline script needs no escaping in HTML, and defines no globals", () => {
  expect(inline).not.toMatch(/<[!/]|-->/);
  expect(inline).toMatch(/^\(\(\)=>\{.*\}\)\(\);$/s);
});
