import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareContent } from "../../../src/gatsby/content/prepare-content";

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "hot-papers-content-"));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const warningsOf = (...folders: string[]) => {
  const warnings: string[] = [];
  const warn = (message = "") => warnings.push(message);
  prepareContent(
    folders.map((folder) => join(site, folder)),
    site,
    { warn },
  );
  return warnings;
};

test("a folder that is missing is made, and told once", () => {
  expect(warningsOf("digets").join("\n")).toMatchInlineSnapshot(
    `"gatsby-theme-hot-papers: there was no folder "digets", which the option paths.content names. It was made, and is empty: put digests into "digets/posts", or correct the option."`,
  );
  expect(existsSync(join(site, "digets/posts"))).toBe(true);
  expect(warningsOf("digets")).toEqual([]);
});

test("a folder without posts is no fault", () => {
  mkdirSync(join(site, "content"));
  expect(warningsOf("content")).toEqual([]);
  expect(existsSync(join(site, "content/posts"))).toBe(true);
});
