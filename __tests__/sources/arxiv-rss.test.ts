import { arxivDay, isWeekend } from "../../src/sources/arxiv-day";
import { readArxivRss } from "../../src/sources/arxiv-rss";
import { arxivFeed } from "../support/arxiv-feed";

test("a feed with all its fields", () => {
  const { day, items } = readArxivRss(
    arxivFeed("Fri, 09 Jan 2026", [
      {
        id: "2601.00001",
        title: "A bound on $n$\n  discussions &amp; chairs",
        creators: "Ada Example, Ben O'Sample",
        abstract: "We show $a &lt; b$.\n  It ends.",
        categories: ["cs.LG", "math.CO", "I.2.6"],
        more: "<arxiv:DOI>10.1000/xyz</arxiv:DOI><arxiv:journal_reference>J. 1</arxiv:journal_reference>",
      },
      { id: "math/0611800", type: "replace-cross" },
    ]),
  );
  expect(day).toBe("2026-01-09");
  expect(items[0]).toEqual({
    id: "2601.00001",
    announceType: "new",
    paper: {
      title: "A bound on $n$ discussions & chairs",
      authors: ["Ada Example", "Ben O'Sample"],
      links: [
        { label: "abs", url: "https://arxiv.org/abs/2601.00001" },
        { label: "pdf", url: "https://arxiv.org/pdf/2601.00001" },
        { label: "doi", url: "https://doi.org/10.1000/xyz" },
      ],
      subjects: ["cs.LG", "math.CO"],
      metrics: [],
      abstract: "We show $a < b$. It ends.",
      isTex: true,
    },
    isWhole: true,
  });
  expect(items[1]).toMatchObject({ id: "math/0611800", announceType: "replace-cross" });
});

test.each([
  ["Ada Example (Place, Other Place (3)), Ben Sample", ["Ada Example", "Ben Sample"]],
  ["Ada Example, Jr., Ben Sample", ["Ada Example", "Jr.", "Ben Sample"]],
  ["Ada Example, III", ["Ada Example", "III"]],
  ["", []],
])("the authors %j are not told apart for certain", (creators, authors) => {
  const [item] = readArxivRss(
    arxivFeed("Fri, 09 Jan 2026", [{ id: "2601.00001", creators }]),
  ).items;
  expect(item).toMatchObject({ isWhole: false, paper: { authors } });
});

test("an empty feed is none of errors; errors, cut feeds and others are", () => {
  expect(readArxivRss(arxivFeed("Sat, 10 Jan 2026", []))).toEqual({ day: "2026-01-10", items: [] });
  const feed = arxivFeed("Fri, 09 Jan 2026", [{ id: "2601.00001" }]);
  expect(() => readArxivRss(feed.slice(0, -30))).toThrow("no well-formed XML");
  expect(() => readArxivRss("<html/>")).toThrow("no RSS feed");
  expect(() =>
    readArxivRss(
      "<rss><channel><title>Feed error for query: cs.XX</title><description>Bad archive 'cs.XX'</description></channel></rss>",
    ),
  ).toThrow("Bad archive 'cs.XX'");
  expect(() => readArxivRss(feed.replaceAll("2601.00001", "soon"))).toThrow(
    "none of the 1 items of the feed names a paper",
  );
});

test("days are those of New York", () => {
  expect(arxivDay(new Date("2026-01-10T04:59:00Z"))).toBe("2026-01-09");
  expect(arxivDay(new Date("2026-07-10T04:01:00Z"))).toBe("2026-07-10");
  expect(["2026-01-09", "2026-01-10", "2026-01-11", "2026-01-12"].map(isWeekend)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
