import { topPapers } from "../../src/statistics/top-papers";
import {
  papersBetween,
  papersByPeriod,
  type PeriodPaper,
} from "../../src/statistics/papers-by-period";
import { archiveFixture } from "../support/archive-fixture";

const papers = archiveFixture();
const told = (found: readonly PeriodPaper[] = []) =>
  found.map(({ paper, score, digests }) => `${paper.key} ${score} in ${digests}`);

test("papers count once a period, with their highest score in it", () => {
  const periods = papersByPeriod(papers);
  expect([...periods.keys()]).toEqual(["", "2025", "2025-12", "2026", "2026-01", "2026-02"]);
  expect(told(periods.get("2026-01"))).toEqual([
    "2601.90001 130 in 2",
    "2601.90002 50 in 1",
    "2601.90003 80 in 1",
  ]);
  expect(told(periods.get("2025"))).toEqual(["2512.90001 200 in 1"]);
});

test("a paper without a date counts for all time alone", () => {
  const periods = [...papersByPeriod(papers)];
  const having = periods.filter(([, found]) =>
    found.some(({ paper }) => paper.key === "2603.90001"),
  );
  expect(having.map(([period]) => period)).toEqual([""]);
});

test("a span begins after its first instant and ends with its last", () => {
  const between = (from: string, to: string) => told(papersBetween(papers, from, to));
  expect(between("2026-01-05T08:00:00.000Z", "2026-01-20T08:00:00.000Z")).toEqual([
    "2601.90001 130 in 1",
    "2601.90003 80 in 1",
  ]);
  expect(between("2026-02-03T23:30:00.000Z", "2027")).toEqual([]);
});

describe("leading papers", () => {
  const january = papersByPeriod(papers).get("2026-01") ?? [];

  it("are ordered by score", () => {
    const all = papersByPeriod(papers).get("") ?? [];
    expect(told(topPapers(all, "score", 4))).toEqual([
      "2603.90001 999 in 1",
      "2512.90001 200 in 1",
      "2601.90001 130 in 2",
      "2601.90003 80 in 1",
    ]);
  });

  it("are ordered by digests, then by score", () => {
    expect(told(topPapers(january, "digests", 25))).toEqual([
      "2601.90001 130 in 2",
      "2601.90003 80 in 1",
      "2601.90002 50 in 1",
    ]);
  });

  it("are ordered by key if all numbers are equal", () => {
    const year = papersByPeriod(papers).get("2026") ?? [];
    const reversed = topPapers([...year].reverse(), "score", 3);
    expect(told(reversed)).toEqual([
      "2601.90001 130 in 2",
      "2601.90003 80 in 1",
      "2602.90001 80 in 1",
    ]);
  });
});
