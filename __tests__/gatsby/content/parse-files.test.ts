import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KnownPosts, parseFiles } from "../../../src/gatsby/content/parse-files";
import { hookOptions } from "../../../src/options/hook-options";
import { parseSettings } from "../../../src/options/parse-settings";

let site: string;
let content: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "hot-papers-files-"));
  content = join(site, "content");
  mkdirSync(join(content, "posts"), { recursive: true });
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const post = (title: string) => `---\ntitle: "${title}"\ndate: 2026-01-05\n---\n\nWords.\n`;

/** A node of a file as Gatsby makes it of an empty one: an editor empties a file, then writes it. */
const nodeOf = (absolutePath: string) => ({
  id: absolutePath,
  absolutePath,
  parent: null,
  children: [],
  internal: { type: "File", contentDigest: "of an empty file", owner: "" },
});

/** Returns what gives the titles of the posts as they are read now; the cache is kept from one call to the next. */
function reader(...paths: string[]) {
  const nodes = paths.map(nodeOf);
  const kept = new Map<string, unknown>();
  const helpers = {
    getNodesByType: () => nodes,
    getNode: () => undefined,
    cache: {
      get: (key: string) => Promise.resolve(structuredClone(kept.get(key))),
      set: (key: string, value: unknown) => Promise.resolve(kept.set(key, value)),
    },
    createContentDigest: (input: unknown) => JSON.stringify(input),
    createNodeId: (name: string) => name,
  };
  const settings = parseSettings(hookOptions({}, site));
  return async (known: KnownPosts = new Map()) => {
    const input = { settings, folders: [content], siteRoot: site };
    const files = await parseFiles(helpers, input, known);
    return files.map(({ digest }) => digest.title);
  };
}

test("a reading knows the posts of the last one again, and forgets those that are gone", async () => {
  const paths = ["a.md", "b.md", "gone.md"].map((name) => join(content, "posts", name));
  for (const path of paths) writeFileSync(path, post("At first"));
  const titles = reader(...paths);
  const known: KnownPosts = new Map();
  await titles(known);
  const before = new Map(known);
  const [kept = "", edited = "", gone = ""] = paths;
  writeFileSync(edited, post("At last"));
  rmSync(gone);
  const digestOf = (posts: KnownPosts, path: string) => posts.get(path)?.parsed.digest;
  expect(await titles(known)).toEqual(["At first", "At last"]);
  expect(digestOf(known, kept)).toBe(digestOf(before, kept));
  expect([...known.keys()]).toEqual([kept, edited]);
});

test("a post is read as it is, also where Gatsby saw it empty twice", async () => {
  const path = join(content, "posts/a.md");
  const titles = reader(path);
  writeFileSync(path, post("At first"));
  expect(await titles()).toEqual(["At first"]);
  writeFileSync(path, post("At last"));
  expect(await titles()).toEqual(["At last"]);
});

test("a post that was deleted a moment ago is left out", async () => {
  const [gone, kept] = [join(content, "posts/a.md"), join(content, "posts/b.md")];
  writeFileSync(kept, post("Kept"));
  expect(await reader(gone, kept)()).toEqual(["Kept"]);
});
