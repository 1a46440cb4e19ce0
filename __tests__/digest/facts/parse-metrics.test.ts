import { parseMetrics } from "../../../src/digest/facts/parse-metrics";
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
