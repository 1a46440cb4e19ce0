import fc from "fast-check";
import { atom } from "../../../src/outputs/feeds/atom";
import type { Feed } from "../../../src/outputs/feeds/feed";
import { jsonFeed } from "../../../src/outputs/feeds/json-feed";
import { rss } from "../../../src/outputs/feeds/rss";
import { fileOf, inputOf, placedDigest } from "../input-of";
import { feedItems, jsonItems, readJsonFeed, readXml } from "./read-feed";

const ODD_TITLES: [title: string, plain: string][] = [
  ["Sets where a < b & c > d", "Sets where a < b & c > d"],
  ["<em> is a tag, &lt; and &amp; are not", "<em> is a tag, &lt; and &amp; are not"],
  [`"Salt" 'n' water`, `"Salt" 'n' water`],
  ["Costs $5 and 50% of_it {now} #1", "Costs $5 and 50% of_it {now} #1"],
  ["🦭 seals 𝒳", "🦭 seals 𝒳"],
  ["مرحبا بالعالم, שלום", "مرحبا بالعالم, שלום"],
  ["The end ]]> of <![CDATA[ all", "The end ]]> of <![CDATA[ all"],
  ["Bell\u0007, null\u0000 and\u000B tab\u0009", "Bell , null and tab"],
  ["Half \uD83D a pair\uFFFE", "Half a pair"],
  ["true", "true"],
  ["007", "007"],
];

describe.each(ODD_TITLES)("the title %j", (title, plain) => {
  const digest = placedDigest([], { title, tags: [title], category: null, description: title });
  const input = inputOf([digest]);

  test.each(["/rss.xml", "/atom.xml", "/tag/0/rss.xml", "/tag/0/atom.xml"])(
    "comes back from %s with its tag",
    async (path) => {
      const items = await feedItems(fileOf(input, path));
      expect(items).toEqual([
        {
          id: digest.url,
          link: digest.url,
          title: plain,
          date: "2020-09-17T09:55:42.000Z",
          categories: [plain],
        },
      ]);
    },
  );

  test("comes back from the JSON Feed, which keeps to its schema", () => {
    expect(jsonItems(fileOf(input, "/feed.json"))).toMatchObject([
      { title: plain, categories: [plain] },
    ]);
    expect(readJsonFeed(fileOf(input, "/tag/0/feed.json")).title).toBe(`Example Papers: ${plain}`);
  });

  test("comes back from an XML parser", () => {
    const { rss } = readXml(fileOf(input, "/tag/0/rss.xml"));
    expect(rss.channel.title).toBe(`Example Papers: ${plain}`);
    expect(rss.channel.item[0].title).toBe(plain);
    const { feed } = readXml(fileOf(input, "/tag/0/atom.xml"));
    expect(feed.entry[0]).toMatchObject({ title: plain, category: { "@_term": plain } });
  });
});

test("any text goes through all three formats", async () => {
  const text = fc.string({ unit: "binary" });
  await fc.assert(
    fc.asyncProperty(text, text, async (title, html) => {
      const feed = feedOf({ title: `x${title}`, html, summary: html, authors: [title] });
      const [read] = await feedItems(rss(feed));
      const [entry] = readXml(atom(feed)).feed.entry;
      const [item] = readJsonFeed(jsonFeed(feed)).items;
      expect(entry.title.trim()).toBe(read?.title.trim());
      expect(item?.title.trim()).toBe(read?.title.trim());
      expect(entry.content?.["#text"] ?? "").toBe(item?.content_html);
    }),
    { numRuns: 200 },
  );
});

function feedOf(item: Partial<Feed["items"][number]>): Feed {
  return {
    title: "Feed",
    description: "",
    pageUrl: "https://papers.example/",
    urls: {
      rss: "https://papers.example/rss.xml",
      atom: "https://papers.example/atom.xml",
      json: "https://papers.example/feed.json",
    },
    language: "en",
    author: { name: "Eve", url: null },
    items: [
      {
        url: "https://papers.example/posts/a/",
        title: "A",
        html: "",
        summary: "A",
        published: null,
        updated: null,
        language: null,
        authors: [],
        categories: [],
        externalUrl: null,
        pdfUrl: null,
        extension: { papers: [] },
        ...item,
      },
    ],
  };
}
