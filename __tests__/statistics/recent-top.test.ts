import type { CountedPaper } from "../../src/statistics/counted-paper";
import { daysBefore } from "../../src/statistics/days-before";
import { recentTop } from "../../src/statistics/recent-top";
import { risingSubjects } from "../../src/statistics/rising-subjects";
import { archiveFixture } from "../support/archive-fixture";

const NEWEST = "2026-03-31T12:00:00.000Z";

/** A paper of a digest that came out so many days before the newest. */
function paperOf(key: string, days: number, score = 0, subjects: string[] = []): CountedPaper {
  const date = daysBefore(NEWEST, days);
  const counts = { score, scoreMetrics: [], shares: score };
  const appearance = { digest: `/posts/${days}/`, date, ...counts, posts: [] };
  return { key, authors: [], subjects, appearances: [appearance] };
}

const keys = (papers: { paper: CountedPaper }[] = []) => papers.map(({ paper }) => paper.key);

test("the fixture's week is its newest digest alone, its month goes back to early January", () => {
  expect(recentTop(archiveFixture())).toMatchObject({
    until: "2026-02-03T23:30:00.000Z",
    week: [],
    month: [
      { paper: { key: "2601.90001" }, score: 130 },
      { paper: { key: "2601.90003" }, score: 80 },
      { paper: { key: "2602.90001" }, score: 80 },
      { paper: { key: "2601.90002" }, score: 50 },
      { paper: { key: "2602.90002" }, score: 10 },
    ],
  });
});

test("a week and a month lead with five papers at most", () => {
  const papers = [0, 1, 2, 3, 4, 5, 20].map((days) => paperOf(`p${days}`, days, days));
  const found = recentTop(papers);
  expect(keys(found?.week)).toEqual(["p5", "p4", "p3", "p2", "p1"]);
  expect(keys(found?.month)).toEqual(["p20", "p5", "p4", "p3", "p2"]);
});

test("a month that holds no more than the week is left out", () => {
  const found = recentTop([paperOf("a", 0), paperOf("b", 3), paperOf("c", 31)]);
  expect(keys(found?.week)).toEqual(["a", "b"]);
  expect(found?.month).toEqual([]);
});

test("papers without a date have no recent top", () => {
  const appearances = [
    { digest: "/posts/a/", date: null, score: 9, scoreMetrics: [], shares: 9, posts: [] },
  ];
  expect(recentTop([{ key: "a", authors: [], subjects: [], appearances }])).toBeNull();
});

describe("rising subjects", () => {
  const others = Array.from({ length: 46 }, (_, at) => paperOf(`o${at}`, 3, 0, ["math.AG"]));
  const recent = [
    ...others,
    paperOf("a", 1, 0, ["cs.LG"]),
    paperOf("b", 5, 0, ["cs.LG", "cs.CV"]),
    paperOf("c", 9, 0, ["cs.LG", "cs.CV"]),
    paperOf("d", 29, 0, ["cs.CV"]),
  ];

  it("have a larger share of thirty days than of the four months before", () => {
    // cs.CV: 3 of 50 now, none before; cs.LG: 3 of 50 now, 1 of 50 before.
    const before = [...others.map(({ key }) => paperOf(`b${key}`, 31, 0, ["math.AG"]))];
    const rest = ["e", "f", "g", "h"].map((key) => paperOf(key, 149, 0, ["cs.CL"]));
    const earlier = [...before, ...rest.slice(1), paperOf("i", 31, 0, ["cs.LG"])];
    expect(risingSubjects([...recent, ...earlier], NEWEST, 5)).toEqual([
      { code: "cs.CV", now: 0.06, before: 0 },
      { code: "cs.LG", now: 0.06, before: 0.02 },
    ]);
  });

  it("are none where the thirty days have fewer than fifty papers", () => {
    const before = paperOf("e", 31, 0, ["cs.CL"]);
    expect(risingSubjects([...recent.slice(1), before], NEWEST, 5)).toEqual([]);
    expect(risingSubjects([...recent, before], NEWEST, 5)).not.toEqual([]);
  });

  it("are none that shrank, and none of fewer than three papers", () => {
    const before = ["cs.LG", "math.AG"].map((code, at) =>
      paperOf(`e${at}`, 31 + at, 0, [code, "math.AG"]),
    );
    const few = [paperOf("g", 2, 0, ["math.CO"])];
    const codes = risingSubjects([...recent, ...few, ...before], NEWEST, 5);
    expect(codes.map(({ code }) => code)).toEqual(["cs.CV"]);
  });

  it("are none if there are no earlier papers to compare with", () => {
    expect(risingSubjects([...recent, paperOf("e", 151, 0, ["cs.LG"])], NEWEST, 5)).toEqual([]);
  });
});
