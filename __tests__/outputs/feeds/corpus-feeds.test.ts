import { existsSync } from "node:fs";
import { join } from "node:path";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { outputFiles } from "../../../src/outputs/output-files";
import { oneLine } from "../../../src/outputs/text/one-line";
import { titleText } from "../../../src/outputs/papers/paper-text";
import { corpusInput } from "../corpus-input";
import { dataProblems } from "../data/data-problems";
import { feedItems, jsonItems, readJsonFeed, readXml, type ReadItem } from "./read-feed";

const POSTS = join(__dirname, "../../../../shared/corpus/posts");
const present = existsSync(POSTS);
const name = present ? "the real digests" : "the real digests, which are not here";

(present ? describe : describe.skip)(name, () => {
  const input = present ? corpusInput(POSTS) : null;
  const files = input === null ? [] : outputFiles(input);
  const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));
  const contentOf = (path: string) => files.find((file) => file.path === path)?.content() ?? "";
  const brief = (items: ReadItem[]) => items.map(({ id, title, date }) => [id, title, date]);

  test("every feed is the same to an RSS reader, an Atom reader and a JSON Feed reader", async () => {
    for (const { path, content } of ending("/rss.xml")) {
      const folder = path.replace("rss.xml", "");
      const rss = content();
      const atom = contentOf(`${folder}atom.xml`);
      const items = brief(await feedItems(rss));
      expect(items.length).toBeGreaterThan(0);
      expect(brief(await feedItems(atom))).toEqual(items);
      expect(brief(jsonItems(contentOf(`${folder}feed.json`)))).toEqual(items);
      expect(readXml(rss).rss.channel.item).toHaveLength(items.length);
      expect(readXml(atom).feed.entry).toHaveLength(items.length);
    }
  });

  test("the feeds give back titles and dates", async () => {
    const digests = (input?.digests ?? []).toReversed().slice(0, 20);
    expect(brief(await feedItems(contentOf("/rss.xml")))).toEqual(
      digests.map(({ url, title, date }) => [url, oneLine(title), date]),
    );
    const papers = new Map(input?.papers.map((paper) => [paper.url, paper]));
    const items = await feedItems(contentOf("/papers/atom.xml"));
    expect(items).toHaveLength(100);
    for (const { id, title } of items) {
      const paper = papers.get(id);
      expect(title).toBe(paper && titleText(paper));
    }
  });

  test("content has whole posts, no MathML, and nothing that only the site can use", () => {
    const items = ["/feed.json", "/papers/feed.json", "/top/feed.json"].flatMap(
      (path) => readJsonFeed(contentOf(path)).items,
    );
    const counts = new Map<string, number>();
    const problems: unknown[] = [];
    for (const { content_html } of items) {
      visit(fromHtml(content_html, { fragment: true }), "element", ({ tagName, properties }) => {
        counts.set(tagName, (counts.get(tagName) ?? 0) + 1);
        for (const [property, value] of Object.entries(properties)) {
          const isAddress = property === "href" || property === "src" || property === "cite";
          const isFault = isAddress
            ? !/^(?:https?|mailto):/.test(String(value))
            : /^(?:id|className|style|on.*|data.*)$/.test(property);
          if (isFault) problems.push([tagName, property, value]);
        }
      });
    }
    expect(problems).toEqual([]);
    expect([...counts.keys()].filter((tag) => /-|^(?:script|style|iframe)$/.test(tag))).toEqual([]);
    expect(counts.get("math")).toBeUndefined();
    expect(counts.get("sup")).toBeGreaterThan(10);
    expect(counts.get("blockquote")).toBeGreaterThan(500);
  });

  test("every data file keeps to its schema", () => {
    const data = files.filter(
      ({ path }) => path.startsWith("/data/") && !path.startsWith("/data/schemas/"),
    );
    for (const { path, content } of data) {
      expect([path, dataProblems(path, JSON.parse(content()))]).toEqual([path, []]);
    }
  });

  test("paths are unique, and no file has a character that XML has not", () => {
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    const some = files.filter(({ path }) => /^\/(?:[^/]*|papers\/[^/]*\.(?:xml|json))$/.test(path));
    for (const { content } of some) {
      expect(content()).not.toMatch(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
    }
  });
});
