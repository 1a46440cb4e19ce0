import fc from "fast-check";
import { digestTrees } from "../../src/digest/digest-trees";
import { parseDigest } from "../../src/digest/parse-digest";
import type { EntryPlaces, Places } from "../../src/digest/places";
import type { Tree } from "../../src/digest/types";
import type { Range } from "../../src/problems/range";
import { textAt } from "../support/text-at";

const TWEET =
  '<blockquote class="twitter-tweet"><p lang="en">Hi</p>&mdash; A (@a) <a href="https://twitter.com/a/status/1306264630377889792">September 16, 2020</a></blockquote>';

const ROWS = [
  "# 1. On Things",
  "# 2. On *More*",
  "## Words ##",
  "Ann Lee, Bo Chen",
  "- links: [abs](https://arxiv.org/abs/2405.00001)",
  "- cs.LG",
  "***",
  TWEET,
  `${TWEET} ![x](a.png)`,
  '<script src="https://platform.twitter.com/widgets.js"></script> ![x](b.png)',
  "![x](c.png) and ![x](c.png), [l](d.html)",
  "> - ![x](e.png)",
  '> <p><T> <img src="f.png"',
  '>   alt="y"> <img src="g.png">',
  '  <div><img src="h.png">',
  "</div>",
  "| a ![x](i.png) | https://a.example/j |",
  "|---|---|",
  "[^1] ![y][k]",
  "[k]: k.png",
  "[^1]: ![x](l.png)",
  "SchÃ¼tze ![x](m.png)",
  "\0A\x01 ![x](n.png)",
  "$x < y$ \\emph{![x](o.png)} 🎉",
  "Text.",
  "&",
  "",
  "",
];

const FRONT_MATTER = [
  "slug: a-b",
  'title: "On: things"',
  "title: a: b",
  "tags: [a, b]",
  "tags: a, b",
  "- c",
  "category: SchÃ¼tze",
  "draft: false",
  "socialImage: p.png",
];

const row = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...ROWS) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);
const post = fc
  .tuple(
    fc.array(fc.constantFrom(...FRONT_MATTER), { maxLength: 5 }),
    fc.array(row, { minLength: 5, maxLength: 30 }),
    fc.constantFrom("\n", "\r\n", "\r"),
    fc.constantFrom("", "\ufeff"),
  )
  .map(([head, body, end, mark]) => mark + ["---", ...head, "---", ...body].join(end));

function allRanges({ images, links, headings, opening, frontMatter }: Places): Range[] {
  const { tags, aliases, ...values } = frontMatter;
  const texts = [...images, ...links, ...aliases].map(({ range }) => range);
  const given = Object.values(values).filter((range) => range !== null);
  return [opening, ...given, ...tags, ...texts, ...headings];
}

function entryRanges({ heading, title, authors, links, posts }: EntryPlaces): Range[] {
  return [heading, title, ...(authors === null ? [] : [authors]), ...links, ...posts];
}

function imagesOf(node: Tree | Tree["children"][number]): string[] {
  if (node.type === "element" && node.tagName === "img") return [String(node.properties["src"])];
  return "children" in node ? node.children.flatMap(imagesOf) : [];
}

test("every range is in the file, and what stands there holds what it is said to be", () => {
  let images = 0;
  fc.assert(
    fc.property(post, (source) => {
      const { digest, places } = parseDigest(source, { fileName: "a.md" });
      const entries = digest.entries.flatMap((entry) => entryRanges(entry.places));
      for (const range of [...allRanges(places), ...entries]) textAt(source, range);
      expect(places.images.map(({ address }) => address)).toEqual(
        digestTrees(digest).flatMap(imagesOf),
      );
      for (const { address, range } of places.images) {
        expect(textAt(source, range)).toMatch(/^(?:!\[.*\]|<img\b[^]*>$)/);
        if (address !== "k.png") expect(textAt(source, range)).toContain(address);
        images += 1;
      }
      // A footnote shows, with its images, wherever a text refers to it.
      const spots = source.includes("[^1]:")
        ? new Map(
            places.images.map(({ address, range: { start } }) => [JSON.stringify(start), address]),
          )
        : null;
      for (const { address, range } of places.images) {
        if (spots !== null) expect(spots.get(JSON.stringify(range.start))).toBe(address);
      }
      const starts = places.images.map(({ range: { start } }) => JSON.stringify(start));
      if (spots === null) expect(new Set(starts).size).toBe(starts.length);
      for (const { places: own, posts } of digest.entries) {
        expect(own.posts).toHaveLength(posts.length);
        for (const range of own.posts) expect(textAt(source, range)).toMatch(/^<blockquote[^]*>$/);
        expect(textAt(source, own.heading)).toContain(textAt(source, own.title));
      }
      expect(places.frontMatter.tags).toHaveLength(digest.tags.length);
      digest.tags.forEach((tag, index) => {
        const range = places.frontMatter.tags[index] ?? places.opening;
        expect(textAt(source, range)).toContain(tag);
      });
    }),
    { numRuns: 500 },
  );
  expect(images).toBeGreaterThan(500);
});

test("every problem's column is one of the file on disk", () => {
  const source = "---\ntitle: A\ndate: 2024-05-01\nslug: a\n---\n\nSchÃ¼tze\0 [x](javascript:y)";
  const { problems } = parseDigest(source, { fileName: "a.md" });
  expect(problems.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`)).toEqual([
    "encoding-repaired 7:4",
    "control-character 7:9",
    "url-unsafe 7:11",
  ]);
});
