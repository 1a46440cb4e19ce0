import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isUnreadable } from "../../src/content-folders/outside-links";

let root: string;
let content: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "outside-links-"));
  content = join(root, "content");
  mkdirSync(join(content, "posts"), { recursive: true });
  writeFileSync(join(root, "secret.md"), "not the author's");
  writeFileSync(join(content, "posts/there.md"), "a post");
  writeFileSync(join(content, "posts/with\\backslash.md"), "a post");
  symlinkSync(join(content, "posts/there.md"), join(content, "posts/inside.md"));
  symlinkSync(join(root, "secret.md"), join(content, "posts/outside.md"));
  symlinkSync(join(root, "nothing.md"), join(content, "posts/to-nothing.md"));
});

afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ["a file", "posts/there.md", false],
  ["a folder", "posts", false],
  ["a link to a file of the folder", "posts/inside.md", false],
  ["a file that was deleted, so that its digest goes too", "posts/deleted.md", false],
  ["a folder that was deleted", "deleted/posts.md", false],
  ["a link that leads out", "posts/outside.md", true],
  ["a link to nothing", "posts/to-nothing.md", true],
  ["a backslash in a name, as the watcher gives it", "posts/with/backslash.md", true],
])("%s", (_, path, unreadable) => {
  expect(isUnreadable(content, join(content, path))).toBe(unreadable);
});

test("nothing is thrown for a content folder that was deleted", () => {
  expect(isUnreadable(join(root, "gone"), join(root, "gone/posts/a.md"))).toBe(false);
});
