import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

test("a folder that is missing is made, and told as long as it is empty", () => {
  expect(warningsOf("digets").join("\n")).toMatchInlineSnapshot(
    `"gatsby-theme-hot-papers: there was no folder "digets", which the option paths.content names. It was made, and is empty. Put digests into "digets/posts", or correct the option."`,
  );
  expect(existsSync(join(site, "digets/posts"))).toBe(true);
  expect(warningsOf("digets").join("\n")).toMatchInlineSnapshot(
    `"gatsby-theme-hot-papers: nothing is in the folder "digets", which the option paths.content names. Put digests into "digets/posts", or correct the option."`,
  );
  writeFileSync(join(site, "digets/posts/a.md"), "");
  expect(warningsOf("digets")).toEqual([]);
});

test("the folder that was meant is named", () => {
  mkdirSync(join(site, "content/posts"), { recursive: true });
  expect(warningsOf("contnet").join("\n")).not.toMatch(/Did you mean/);
  writeFileSync(join(site, "content/posts/a.md"), "");
  expect(warningsOf("contnet").join("\n")).toMatch(/ Did you mean "content"\?$/);
});

test("a folder with pages alone, or with folders of posts, is no fault", () => {
  mkdirSync(join(site, "content/pages"), { recursive: true });
  mkdirSync(join(site, "digests/posts/2026"), { recursive: true });
  expect(warningsOf("content", "digests")).toEqual([]);
  expect(existsSync(join(site, "content/posts"))).toBe(true);
});
