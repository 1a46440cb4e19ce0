import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder } from "../../src/cli/make-folder";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder is made with those above it, and left where it is there", () => {
  const made = join(folder, "a/b/c");
  makeFolder(made);
  makeFolder(made);
  expect(statSync(made).isDirectory()).toBe(true);
});

test("a file in its place is an error", () => {
  writeFileSync(join(folder, "a"), "");
  expect(() => makeFolder(join(folder, "a/b"))).toThrow(/ENOTDIR/);
});

const PROC = "/proc/hot-papers-folder";

(existsSync("/proc/self") ? test : test.skip)(
  "where no folder can be made, that is said at once (skipped without /proc)",
  () => {
    expect(() => makeFolder(join(PROC, "site"))).toThrow(/ENOENT|EACCES|EPERM/);
  },
);
