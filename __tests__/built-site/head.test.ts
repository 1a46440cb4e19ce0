import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toString } from "hast-util-to-string";
import { browsedSite } from "../support/browsed-site";
import {
  attribute,
  type BuiltPage,
  elements,
  listFiles,
  metaContent,
  readPages,
} from "../support/built-pages";
import { fixtureSite } from "../support/fixture-site";

/** The text of character-references.md, as its author wrote it or as Markdown decodes it once. */
const TITLE =
  "Hot &lt;/script&gt;&lt;img src=x onerror=window.hostile=7&gt; &quot;Papers&quot;&Tab;of the day";
const CATEGORY = "Q&amp;A &lt;img src=x onerror=window.hostile=8&gt;";
const TAG = "&lt;/title&gt;&lt;/script&gt;&lt;img src=x onerror=window.hostile=9&gt;";
const DESCRIPTION =
  "Read &quot;once&quot;, &lt;/script&gt;&lt;img src=x onerror=window.hostile=10&gt; never twice &amp;amp; &#x3C;b>";
const PAPER = "Writing &lt;/script&gt;&lt;img src=x onerror=window.hostile=11&gt; in a title";
const DIGEST_PATH = "/posts/character-references/";
const PAPER_PATH = "/papers/2407.90201/";

const site = browsedSite(async () => (await fixtureSite()).publicDir);
let publicDir: string;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  ({ publicDir } = await fixtureSite());
  pages = readPages(publicDir);
}, 2_400_000);

function page(path: string): BuiltPage {
  const found = pages.get(path);
  if (found === undefined) throw new Error(`The fixture site has no page ${path}.`);
  return found;
}

const title = (of: BuiltPage) => elements(of.tree, "title").map((node) => toString(node));
const heading = (of: BuiltPage) => elements(of.tree, "h1").map((node) => toString(node));

function jsonLd(of: BuiltPage): Record<string, unknown>[] {
  return elements(of.tree, "script")
    .filter((node) => attribute(node, "type") === "application/ld+json")
    .flatMap((node) => JSON.parse(toString(node)));
}

const titlesIn = (folder: string) =>
  listFiles(join(publicDir, "data", folder))
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(join(publicDir, "data", folder, file), "utf8")))
    .map(({ url, title: text }): [string, string] => [url, text]);

test("the head of a digest says what its post says, and no more", () => {
  const digest = page(DIGEST_PATH);
  expect(title(digest)).toEqual([expect.stringContaining(TITLE)]);
  expect(heading(digest)).toEqual([TITLE]);
  for (const [name, content] of [
    ["og:title", TITLE],
    ["og:description", DESCRIPTION],
    ["description", DESCRIPTION],
  ] as const) {
    expect({ name, content: metaContent(digest, name) }).toEqual({ name, content });
  }
  expect(jsonLd(digest)).toMatchObject([{ name: TITLE }]);
});

test("the head of a paper says what its heading says", () => {
  const paper = page(PAPER_PATH);
  expect(title(paper)).toEqual([expect.stringContaining(PAPER)]);
  expect(heading(paper)).toEqual([PAPER]);
  expect(metaContent(paper, "og:title")).toBe(PAPER);
  expect(metaContent(paper, "citation_title")).toBe(PAPER);
  expect(jsonLd(paper)[0]).toMatchObject({
    name: PAPER,
    abstract: expect.stringContaining("says &lt;/script&gt;&lt;img src=x"),
  });
});

test.each([
  ["category", CATEGORY],
  ["tag", TAG],
])("the head of a %s names it as its post does", (kind, name) => {
  const named = [...pages.values()].filter(
    (found) => found.path.startsWith(`/${kind}/`) && heading(found).join().includes(name),
  );
  expect(named).toHaveLength(1);
  for (const found of named) {
    expect(title(found)).toEqual([expect.stringContaining(name)]);
    expect(metaContent(found, "og:title")).toContain(name);
  }
});

test("metadata and data files agree, on every page", () => {
  const expected = new Map([...titlesIn("papers"), ...titlesIn("digests")]);
  const said = [...pages.values()]
    .flatMap(jsonLd)
    .filter(({ url }) => expected.has(String(url)))
    .map(({ url, name }): [unknown, unknown] => [url, name]);
  expect(said.length).toBeGreaterThan(50);
  expect(new Map(said)).toEqual(expected);
});

test.each([DIGEST_PATH, PAPER_PATH])("nothing of %s runs", async (path) => {
  await site.visit(path, {}, async ({ page: opened, messages, offOrigin }) => {
    expect(await opened.evaluate(() => "hostile" in window)).toBe(false);
    expect(await opened.locator("[onerror]").count()).toBe(0);
    expect({ messages, offOrigin }).toEqual({ messages: [], offOrigin: [] });
  });
});
