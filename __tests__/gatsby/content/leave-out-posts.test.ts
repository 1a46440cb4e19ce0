import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { leaveOutPosts } from "../../../src/gatsby/content/leave-out-posts";
import { createStore } from "../../support/plugin-store";

const TRANSFORMER = dirname(require.resolve("gatsby-transformer-remark/package.json"));

let root: string;

/** A copy of the plugin's hooks, as its folder has them: what is replaced in them ends with the test. */
function copyTransformer(name: string): string {
  const folder = join(root, "copies", name);
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "on-node-create.js"]) {
    cpSync(join(TRANSFORMER, file), join(folder, file));
  }
  writeFileSync(join(folder, "gatsby-node.js"), 'module.exports = { ...require("./on-node-create") };');
  symlinkSync(join(TRANSFORMER, "../../node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Whether a copy would make a node of a file, asked as Gatsby asks. */
function takes(copy: string, path: string, mediaType = "text/markdown"): boolean {
  const hooks = createRequire(join(copy, "package.json"))("./gatsby-node");
  const node = { absolutePath: join(root, path), internal: { type: "File", mediaType } };
  return hooks.shouldOnCreateNode({ node }, {});
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "leave-out-posts-"));
  for (const folder of ["papers/posts", "papers/pages", "papers/blog", "blog/posts"]) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, "a.md"), "text");
  }
  symlinkSync(join(root, "blog/posts/a.md"), join(root, "papers/posts/outside.md"));
});
afterEach(() => rmSync(root, { recursive: true }));

const storeOf = (...copies: string[]) =>
  createStore(copies.map((resolve) => ({ name: "gatsby-transformer-remark", resolve })));

test("each copy of the plugin leaves out the posts of the folders, and nothing else", () => {
  const copies = [copyTransformer("site"), copyTransformer("theme")];
  leaveOutPosts({ store: storeOf(...copies) }, [join(root, "papers")]);
  for (const copy of copies) {
    expect(
      [
        "papers/posts/a.md",
        "papers/pages/a.md",
        "papers/blog/a.md",
        "papers/posts/outside.md",
        "blog/posts/a.md",
      ].filter((path) => takes(copy, path)),
    ).toEqual(["papers/blog/a.md", "papers/posts/outside.md", "blog/posts/a.md"]);
    expect(takes(copy, "blog/posts/a.md", "text/plain")).toBe(false);
  }
});

test("two instances of one copy are one module, and without folders it is not touched", () => {
  const copy = copyTransformer("one");
  const hooks = createRequire(join(copy, "package.json"))("./gatsby-node");
  const before = hooks.shouldOnCreateNode;
  leaveOutPosts({ store: storeOf(copy, copy) }, []);
  expect(hooks.shouldOnCreateNode).toBe(before);
  leaveOutPosts({ store: storeOf(copy, copy) }, [join(root, "papers")]);
  expect(takes(copy, "papers/posts/a.md")).toBe(false);
  expect(takes(copy, "blog/posts/a.md")).toBe(true);
});

test("nodes that are not files are left to the plugin, and so is a plugin without the hook", () => {
  const copy = copyTransformer("without-hook");
  writeFileSync(join(copy, "gatsby-node.js"), "exports.onCreateNode = () => {};");
  leaveOutPosts({ store: storeOf(copy) }, [join(root, "papers")]);
  const { shouldOnCreateNode } = createRequire(join(copy, "package.json"))("./gatsby-node");
  expect(shouldOnCreateNode({ node: { internal: { type: "Text" } } }, {})).toBe(true);
  expect(takes(copy, "papers/posts/a.md")).toBe(false);
});
