import { datedPapers } from "../../src/statistics/dated-papers";
import { topAuthors } from "../../src/statistics/top-authors";
import { monthsOf } from "../../src/statistics/months-of";
import { papersByPeriod } from "../../src/statistics/papers-by-period";
import { periodCounts } from "../../src/statistics/period-counts";
import { quotedAccounts } from "../../src/statistics/quoted-accounts";
import { topSubjects, subjectCounts } from "../../src/statistics/subject-counts";
import { archiveFixture } from "../support/archive-fixture";

const byPeriod = papersByPeriod(datedPapers(archiveFixture()));
const of = (period: string) => byPeriod.get(period) ?? [];
const MONTHS = ["2025-12", "2026-01", "2026-02"];
const NETWORKS = ["twitter", "bluesky", "mastodon"];

/** The same digests, told in the opposite order. */
const reversed = papersByPeriod(
  datedPapers(archiveFixture())
    .map((paper) => ({ ...paper, appearances: paper.appearances.toReversed() }))
    .reverse(),
);

test("papers without a date are in no period", () => {
  expect([...byPeriod.keys()]).toEqual([
    "",
    "2025",
    ...MONTHS.slice(0, 1),
    "2026",
    ...MONTHS.slice(1),
  ]);
  const keys = of("").map(({ paper }) => paper.key);
  expect(keys).toHaveLength(6);
  expect(keys).not.toContain("2603.90001");
});

test.each([
  // 200
  ["2025-12", 1, 1, 200],
  // 130, the higher of two, + 50 + 80
  ["2026-01", 2, 3, 260],
  // 80 + 10
  ["2026-02", 1, 2, 90],
  ["2025", 1, 1, 200],
  ["2026", 3, 5, 350],
  ["", 4, 6, 550],
  ["2025-11", 0, 0, 0],
])("%s had %i digests, %i papers and %i shares", (period, digests, papers, shares) => {
  expect(periodCounts(period, byPeriod.get(period))).toEqual({ period, digests, papers, shares });
});

describe("subjects", () => {
  it("count each paper once a month, for all that it has", () => {
    expect(Object.fromEntries(subjectCounts(byPeriod, MONTHS))).toEqual({
      "cs.CL": [1, 0, 1],
      // The sheep that are counted stand in two digests of January, and are one paper.
      "cs.LG": [0, 2, 1],
      "cs.CV": [0, 2, 1],
    });
  });

  it("are ordered by papers, ties by code", () => {
    expect(topSubjects(of(""), 2)).toEqual(["cs.CV", "cs.LG"]);
    expect(topSubjects(of("2025"), 6)).toEqual(["cs.CL"]);
  });
});

describe("authors", () => {
  const told = (period: string, count = 10) =>
    topAuthors(of(period), count).map(
      ({ author, papers, score }) => `${author} ${papers} ${score}`,
    );

  it("are led by papers, then by their best score, at most as many as asked for", () => {
    // Two papers; then one paper each.
    expect(told("2026-01")).toEqual([
      "ada invented 2 130",
      "bo invented 1 130",
      "cy invented 1 50",
    ]);
    expect(told("2026", 3)).toEqual([
      "ada invented 2 130",
      "cy invented 2 50",
      "bo invented 1 130",
    ]);
    // A Slow Lamp's 200 is more than the sheep's 130.
    expect(told("", 1)).toEqual(["bo invented 2 200"]);
  });

  it("are ordered by key if all numbers are equal", () => {
    const one = of("2025");
    const pair = one.map((each) => ({
      ...each,
      paper: { ...each.paper, authors: ["zoe", "abe"] },
    }));
    expect(topAuthors(pair, 2).map(({ author }) => author)).toEqual(["abe", "zoe"]);
  });
});

describe("quoted accounts", () => {
  const told = (period: string, networks = NETWORKS, count = 10) =>
    quotedAccounts(period, of(period), networks, count).map(
      ({ network, name, handle, posts, papers }) =>
        `${network} ${name} ${handle} ${posts} for ${papers}`,
    );

  it("are ordered by posts, then by papers", () => {
    expect(told("")).toEqual([
      "twitter Kite Invented @kite_invented 4 for 2",
      "twitter Reed Invented @reed_invented 3 for 3",
    ]);
    expect(told("2026")).toEqual([
      "twitter Reed Invented @reed_invented 3 for 3",
      "twitter Kite Invented @kite_invented 3 for 1",
    ]);
    expect(told("", NETWORKS, 1)).toHaveLength(1);
  });

  it("are those of a period's digests alone", () => {
    // Kite's three posts of January are below a paper that no digest of December had.
    expect(told("2025")).toEqual(["twitter Kite Invented @kite_invented 1 for 1"]);
    expect(told("2026-02")).toEqual(["twitter Reed Invented @reed_invented 1 for 1"]);
  });

  it("leave out networks that the site does not show", () => {
    expect(told("", ["bluesky", "mastodon"])).toEqual([]);
  });

  const withPosts = (own: { handle: string | null; author: string; postId: string }[]) =>
    of("2025").map((each) => ({
      ...each,
      paper: {
        ...each.paper,
        appearances: each.paper.appearances.map((appearance) => ({
          ...appearance,
          posts: own.map((post) => ({ network: "mastodon" as const, url: "", ...post })),
        })),
      },
    }));

  it("are one by handle in any case, by the newest name, and a post counts once", () => {
    const papers = withPosts([
      { handle: "@ada@scholar.example", author: "Ada Before", postId: "1" },
      { handle: "@ADA@scholar.example", author: "Ada Invented", postId: "2" },
      { handle: "@ada@scholar.example", author: "Ada Before", postId: "1" },
    ]);
    expect(quotedAccounts("2025", papers, NETWORKS, 10)).toEqual([
      {
        network: "mastodon",
        name: "Ada Invented",
        handle: "@ADA@scholar.example",
        posts: 2,
        papers: 1,
      },
    ]);
  });

  it("are listed by name if they have no handle, and left out without either", () => {
    const papers = withPosts([
      { handle: null, author: "Bo Invented", postId: "1" },
      { handle: null, author: "", postId: "2" },
    ]);
    expect(quotedAccounts("2025", papers, NETWORKS, 10)).toMatchObject([{ name: "Bo Invented" }]);
  });
});

test("the order of the digests changes nothing", () => {
  const all = (periods: typeof byPeriod) =>
    ["", "2026", ...MONTHS].map((period) => [
      periodCounts(period, periods.get(period)),
      topSubjects(periods.get(period) ?? [], 6),
      topAuthors(periods.get(period) ?? [], 3),
      quotedAccounts(period, periods.get(period) ?? [], NETWORKS, 10),
    ]);
  expect(all(reversed)).toEqual(all(byPeriod));
});

test.each([
  [["", "2026", "2026-01"], ["2026-01"]],
  [
    ["2025-11", "2026-02"],
    ["2025-11", "2025-12", "2026-01", "2026-02"],
  ],
  [
    ["0999-12", "1000-01"],
    ["0999-12", "1000-01"],
  ],
  [["", "2026"], []],
])("the months of %j are %j", (periods, months) => {
  expect(monthsOf(periods)).toEqual(months);
});

test("a year mistyped in one post leaves a chart its newest 50 years", () => {
  const months = monthsOf(["0202-01", "2026-03"]);
  expect(months).toHaveLength(600);
  expect([months[0], months.at(-1)]).toEqual(["1976-04", "2026-03"]);
});
