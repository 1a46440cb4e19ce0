import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { ignoredPosts } from "../../src/content-folders/ignored-posts";
import { fileIgnored } from "../../src/problems/rules/file-ignored";
import { problemsOfSite } from "../support/run-site";

const POST = "---\ntitle: Hot Papers\ndate: 2020-09-17\n---\n\nText.\n";
const TOML = "+++\r\ntitle = 'Hot Papers'\r\n+++\r\n";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ignored-posts-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function ignored(files: Record<string, string | Uint8Array>): string[] {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return ignoredPosts(root).map(({ path, why }) => `${relative(root, path)} ${why}`);
}

const a = { "posts/a.md": POST };

test.each([
  "posts/b.mdx",
  "posts/2026/b.txt",
  "pages/b.md.txt",
  "posts/b.mkd",
  "posts/b.MDX",
  "posts/b",
])("%s has an end that posts do not have", (path) => {
  expect(ignored({ ...a, [path]: POST })).toEqual([`${path} extension`]);
});

test.each(["post/b.md", "Posts/b.md", "_posts/2026/b.markdown", "page/b.MD", "Pages/b.mdx"])(
  "%s is in a folder that is much like one that is read",
  (path) => {
    expect(ignored({ ...a, [path]: POST })).toEqual([`${path} folder`]);
  },
);

test.each(["b.md", "B.MD", "b.mdx", "b.txt"])("%s is in the content folder itself", (path) => {
  expect(ignored({ ...a, [path]: POST })).toEqual([`${path} root`]);
});

test.each([
  ["TOML", TOML],
  ["a byte order mark", `\ufeff${POST}`],
  ["a comment first", POST.replace("---\n", "---\n# Mine\n")],
  ["UTF-16", Buffer.from(`\ufeff${POST}`, "utf16le")],
])("front matter with %s is front matter", (_, content) => {
  expect(ignored({ ...a, "posts/b.mdx": content })).toEqual(["posts/b.mdx extension"]);
});

test("a digest without front matter is reported if its folder is one of posts", () => {
  expect(ignored({ ...a, "post/b.md": "# 1. One\n" })).toEqual(["post/b.md folder"]);
});

test("if there is no post at all, every folder is searched", () => {
  const files = { "digests/2026/b.md": POST, "images/c.txt": "Words.", "posts/.gitkeep": "" };
  expect(ignored(files)).toEqual(["digests/2026/b.md folder"]);
});

test.each([
  ["README.md", POST],
  ["notes.md", "# Notes\n\nNo front matter.\n"],
  ["posts/README.txt", POST],
  ["posts/.b.md.swp", POST],
  ["posts/b.md~", POST],
  ["posts/b.md.orig", POST],
  ["posts/b.png", POST],
  ["posts/b.txt", "Numbers of last week"],
  ["posts/b.txt", "---\n\nA rule above, no front matter.\n"],
  ["posts/B.MD", POST],
  ["posts/b.Markdown", POST],
  ["posts/2026/b.md", POST],
  ["drafts/b.md", POST],
  ["blog/b.md", POST],
  ["node_modules/a/b.md", POST],
])("%s belongs there", (path, content) => {
  expect(ignored({ ...a, [path]: content })).toEqual([]);
});

test("nothing is read through a link that leads out, and nothing is thrown for one that leads nowhere", () => {
  const outside = mkdtempSync(join(tmpdir(), "ignored-outside-"));
  writeFileSync(join(outside, "secret.mdx"), POST);
  mkdirSync(join(root, "posts"));
  symlinkSync(join(outside, "secret.mdx"), join(root, "posts/secret.mdx"));
  symlinkSync(join(outside, "none.mdx"), join(root, "posts/none.mdx"));
  symlinkSync("none", join(root, "post"));
  symlinkSync(outside, join(root, "Posts"));
  symlinkSync("loop", join(root, "loop"));
  expect(ignored(a)).toEqual([]);
  rmSync(outside, { recursive: true });
  expect(ignoredPosts(join(root, "gone"))).toEqual([]);
});

test("a folder of posts may be a link", () => {
  mkdirSync(join(root, "written"));
  symlinkSync("written", join(root, "posts"));
  expect(ignored({ "written/a.md": POST, "posts/b.mdx": POST })).toEqual(["posts/b.mdx extension"]);
});

test("what is said of them", () => {
  const said = (["extension", "folder", "root"] as const).map((why) => {
    const { message, fix } = fileIgnored.describe({ why });
    return `${message} ${fix}`;
  });
  expect(said).toMatchInlineSnapshot(`
   [
     "This file is not read: posts end in .md or .markdown. Rename it so that it ends in .md.",
     "This file is not read: posts are in the folder “posts” of the content folder, pages in “pages”. Rename the folder to “posts”, or move the file there.",
     "This file is not read: it is in the content folder itself, posts are in its folder “posts”, pages in “pages”. Move it into “posts”. If the folder is that of the posts itself, give the option paths.content the folder above.",
   ]
  `);
});

test("a build reports each, and reads what the transformer reads", async () => {
  const files = {
    "content/posts/a.MD": POST,
    "content/Posts/b.md": POST,
    "content/c.md": POST,
    "content/posts/d.mdx": POST,
    "content/posts/e.Markdown": POST.replace("---\n\n", "draft: maybe\n---\n\n"),
  };
  expect(await problemsOfSite({ files })).toEqual([
    "content/Posts/b.md file-ignored",
    "content/c.md file-ignored",
    "content/posts/d.mdx file-ignored",
    "content/posts/e.Markdown front-matter-value",
  ]);
});
