import { metricColumns, parseMetrics } from "../../../src/digest/facts/parse-metrics";
import type { Problem } from "../../../src/problems/problem";
import { reportInto } from "../../../src/problems/report";

function pairsOf(line: string) {
  return parseMetrics(line)?.metrics.map(({ name, value }) => [name, value]);
}

test("a line of the usual form", () => {
  expect(parseMetrics("- retweets: 159, favorites: 657 (09/17/2020 09:55:42)")).toEqual({
    metrics: [
      { name: "retweets", value: 159, asOf: "2020-09-17T09:55:42.000Z" },
      { name: "favorites", value: 657, asOf: "2020-09-17T09:55:42.000Z" },
    ],
    problems: [],
    certain: true,
  });
});

test.each([
  [
    "* Likes: 1,234, Reposts: 36,288,000",
    [
      ["likes", 1234],
      ["reposts", 36288000],
    ],
  ],
  [
    "+ likes: 1 234; reposts: 5",
    [
      ["likes", 1234],
      ["reposts", 5],
    ],
  ],
  [
    "likes: 1.2k | reposts: 3M | upvotes: 4K",
    [
      ["likes", 1200],
      ["reposts", 3000000],
      ["upvotes", 4000],
    ],
  ],
  [
    "- retweets:0,favorites:0",
    [
      ["retweets", 0],
      ["favorites", 0],
    ],
  ],
  [
    "- github stars: 12 · hugging face upvotes: 7",
    [
      ["github stars", 12],
      ["hugging face upvotes", 7],
    ],
  ],
  ["- citations: 12", [["citations", 12]]],
  [
    "- いいね: 12、 likes：3",
    [
      ["いいね", 12],
      ["likes", 3],
    ],
  ],
  ["- downloads: 1,000 as of 2024-05-01", [["downloads", 1000]]],
])("%j counts %j", (line, pairs) => {
  expect(pairsOf(line)).toEqual(pairs);
  expect(parseMetrics(line)?.problems).toEqual([]);
});

test.each([
  ["- likes: 3 (as of 2024-05-01T10:00:00+02:00)", "2024-05-01T08:00:00.000Z"],
  ["- likes: 3 as of 05/01/2024", "2024-05-01T00:00:00.000Z"],
  ["- **likes: 3 (05/01/2024)**", "2024-05-01T00:00:00.000Z"],
  ["**- likes: 3 (05/01/2024)**", "2024-05-01T00:00:00.000Z"],
  ["**- likes: 3 (05/01/2024)", "2024-05-01T00:00:00.000Z"],
  ["- likes: 3", null],
])("%j was counted at %j", (line, asOf) => {
  expect(parseMetrics(line)?.metrics[0]?.asOf).toBe(asOf);
});

test.each([
  ["- retweets: many, favorites: 7", 13, "“many” of “retweets”"],
  ["- retweets: -5, favorites: 7", 13, "“-5”"],
  ["- retweets: 1.5, favorites: 7", 13, "“1.5”"],
  ["- retweets:, favorites: 7", 12, "no number"],
  ["- retweets: 99999999999, favorites: 7", 13, "“99999999999”"],
  ["- favorites: 7 (13/45/2020 00:00:00)", 16, "“13/45/2020 00:00:00”"],
  ["- favorites: 7 (roughly)", 16, "“roughly”"],
])("%j keeps what is sound and says what is wrong at column %i", (line, column, text) => {
  const parsed = parseMetrics(line);
  expect(parsed?.metrics.at(-1)).toMatchObject({ name: "favorites", value: 7, asOf: null });
  expect(parsed?.problems).toEqual([
    expect.objectContaining({ rule: "metrics-invalid", column, end: expect.any(Number) }),
  ]);
  const problems: Problem[] = [];
  for (const { reportIn } of parsed?.problems ?? []) reportIn(7, reportInto(problems));
  expect(problems).toEqual([
    expect.objectContaining({
      start: { line: 7, column },
      message: expect.stringContaining(text),
      fix: expect.any(String),
    }),
  ]);
});

test.each([
  "",
  "- Note: see below",
  "We report accuracy: 12 of 13 runs succeed",
  "Views: what we can see depends on where we stand",
  "- links: [abs](https://arxiv.org/abs/2009.06732)",
  "a:".repeat(100_000),
])("%.50j is no metrics line", (line) => {
  expect(parseMetrics(line)).toBeNull();
});

test("a pair of names that anyone might write is a metrics line, but no certain one", () => {
  expect(parseMetrics("- pages: 12")?.certain).toBe(false);
});

test.each(["- year: 2026", "- comments: 12 pages, 3 figures", "- **Comments**: Accepted"])(
  "%j counts nothing",
  (line) => {
    expect(parseMetrics(line)).toBeNull();
  },
);

test("emphasis and emoji round names and numbers mean nothing", () => {
  const line = "- ⭐ **stars**: **12**, *likes*: 3";
  expect(parseMetrics(line)?.metrics).toMatchObject([
    { name: "stars", value: 12 },
    { name: "likes", value: 3 },
  ]);
});

const both = (name: string, other: string, value: number, more: number) => [
  [name, value],
  [other, more],
];

test.each([
  ["- retweets 15, favorites 65", both("retweets", "favorites", 15, 65)],
  ["retweets 15 favorites 65", both("retweets", "favorites", 15, 65)],
  ["- retweets 1,234, favorites 1.2k", both("retweets", "favorites", 1234, 1200)],
  ["- 15 retweets, 65 favorites", both("retweets", "favorites", 15, 65)],
  ["- RT 15 · Favs 65", both("retweets", "favorites", 15, 65)],
  ["- 1 like; 1 bluesky repost", both("likes", "bluesky reposts", 1, 1)],
  ["- Upvotes: 57", [["upvotes", 57]]],
  ["- **Upvotes** 57", [["upvotes", 57]]],
  ["- Upvotes: ▲ 57", [["upvotes", 57]]],
  ["- 👍 57", [["upvotes", 57]]],
  ["👍57", [["upvotes", 57]]],
  ["- 👍: 57", [["upvotes", 57]]],
  ["- 👍🏽 **57**", [["upvotes", 57]]],
  ["- 57 👍", [["upvotes", 57]]],
  ["▲ 57", [["upvotes", 57]]],
  ["- (▲ 57)", [["upvotes", 57]]],
  ["- ⭐ 120", [["stars", 120]]],
  ["- ⭐️ 1.2k stars", [["stars", 1200]]],
  ["- ★ 1,234", [["stars", 1234]]],
  ["- GitHub ⭐: 120", [["github stars", 120]]],
  ["- HF upvotes 7", [["hf upvotes", 7]]],
  ["- 57 upvotes", [["upvotes", 57]]],
  ["- 👍 57, stars: 120", both("upvotes", "stars", 57, 120)],
  ["- ❤️ 12 🔁 4", both("likes", "reposts", 12, 4)],
  ["- 57 upvotes, 12 comments", both("upvotes", "comments", 57, 12)],
  ["- Comments: 12", [["comments", 12]]],
  ["- 💬 12", [["comments", 12]]],
])("%j, as other digests have it, counts %j", (line, pairs) => {
  expect(pairsOf(line)).toEqual(pairs);
  expect(parseMetrics(line)?.problems).toEqual([]);
});

test("counts without colons may have a time, and a wrong time is reported", () => {
  const line = "- retweets 15, favorites 65 (03/08/2026 08:00:00)";
  expect(parseMetrics(line)?.metrics.map(({ asOf }) => asOf)).toEqual(
    Array(2).fill("2026-03-08T08:00:00.000Z"),
  );
  const wrong = parseMetrics("- retweets 15, favorites 65 (13/45/2026)");
  expect(wrong?.metrics).toHaveLength(2);
  expect(wrong?.problems).toMatchObject([{ rule: "metrics-invalid", column: 29, end: 41 }]);
});

test.each([
  "- 12 comments",
  "12 comments",
  "comments 12",
  "12 comments were written on this paper.",
  "- comments: 12 pages",
  "- comments: 9 + 4 pages",
  "- **Comments**: 12pp",
  "- published: 2026",
  "- venue: 2026",
  "We have 3 stars",
  "57 upvotes on the front page",
  "we outperform votes 12",
  "- 👍 many",
  "- stars 4.5/5",
  "- views 57%",
  "- likes 12-15",
  "- 🔥 57",
  "- 57",
  "- score",
  `👍 57 ${"and more ".repeat(40)}`,
  "👍 ".repeat(400),
])("%.50j is no metrics line either", (line) => {
  expect(parseMetrics(line)).toBeNull();
});

test.each([
  ["- retweets 15", true],
  ["- 👍 57", false],
  ["- 57 upvotes", false],
  ["- 👍 57, ⭐ 120", true],
])("whether %j is certain to be a metrics line: %s", (line, certain) => {
  expect(parseMetrics(line)?.certain).toBe(certain);
});

test("the columns of a number", () => {
  expect(
    metricColumns("- retweets: 159, favorites: 657 (09/17/2020 09:55:42)", "favorites"),
  ).toMatchObject({ column: 29, end: 32 });
  expect(metricColumns("- 👍 57", "upvotes")).toMatchObject({ column: 6, end: 8 });
  expect(metricColumns("- 👍 57", "stars")).toBeNull();
  expect(metricColumns("Text.", "stars")).toBeNull();
});
