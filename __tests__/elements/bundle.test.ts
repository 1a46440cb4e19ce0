import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildElements } from "../support/elements-site";

const folder = mkdtempSync(join(tmpdir(), "hot-papers-bundle-"));
const gzipped = (name: string) => gzipSync(readFileSync(join(folder, name))).length;

let main: string;
let files: string[];

beforeAll(() => {
  writeFileSync(join(folder, "main-OLD.js"), "");
  main = buildElements(folder).main.split("/").at(-1) ?? "";
  files = readdirSync(folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test("holds the manifest and modules with a hash in their names, and nothing of an earlier one", () => {
  const names = files.map((name) => name.replace(/-[A-Z0-9]{8}\.js$/, "-HASH.js"));
  expect(names).toEqual([
    "click-in-view-HASH.js",
    "main-HASH.js",
    "manifest.json",
    "prefetch-links-HASH.js",
    "show-post-HASH.js",
  ]);
  expect(files).toContain(main);
});

test("is the same each time it is made", () => {
  const contents = () => files.map((name) => readFileSync(join(folder, name), "utf8"));
  const first = contents();
  buildElements(folder);
  expect(readdirSync(folder)).toEqual(files);
  expect(contents()).toEqual(first);
}, 60_000);

test("costs a page little before a click, and the rest little after it", () => {
  const source = readFileSync(join(folder, main), "utf8");
  expect(source).not.toMatch(/^import|from"\.\//);
  expect(source).not.toContain("https://");
  expect(gzipped(main)).toBeLessThanOrEqual(1200);
  const all = files.filter((name) => name.endsWith(".js")).map(gzipped);
  expect(all.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(5 * 1024);
});
