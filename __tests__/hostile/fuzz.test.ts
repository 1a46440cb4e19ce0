import * as fc from "fast-check";
import { parseDigest } from "../../src/digest/parse-digest";
import type { Problem } from "../../src/problems/problem";
import { lostWords } from "./lost-words";
import { changedPost } from "./changed-posts";
import { cpuSeconds } from "../support/cpu-seconds";

const IS_WHOLE = process.env.HOT_PAPERS_HOSTILE === "whole";
const SEED = Number(process.env.HOT_PAPERS_SEED ?? 20261128);
const RUNS = IS_WHOLE ? 10_000 : 500;
const MOST_SECONDS = 2;
const NAME = "posts/2020-01-01---Fuzz.md";

/** Returns the ranges that are not inside the file as it is on disk. */
function outside(source: string, problems: readonly Problem[]): string[] {
  const lines = source.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  return problems.flatMap(({ rule, start, end, edits }) =>
    [{ start, end }, ...edits].flatMap((range) => {
      const isInside = [range.start, range.end].every(
        ({ line, column }) =>
          line >= 1 &&
          column >= 1 &&
          column <= (lines[line - 1] ?? "").length + 1 &&
          line <= lines.length,
      );
      const isForward =
        range.end.line > range.start.line ||
        (range.end.line === range.start.line && range.end.column >= range.start.column);
      return isInside && isForward ? [] : [`${rule} ${JSON.stringify(range)}`];
    }),
  );
}

test(`${RUNS} changed posts cost no time, no place and no word (seed ${SEED})`, () => {
  fc.assert(
    fc.property(changedPost, (source) => {
      let parsed = parseDigest("", { fileName: NAME });
      const seconds = cpuSeconds(() => {
        parsed = parseDigest(source, { fileName: NAME });
      });
      const { digest, problems } = parsed;
      expect(seconds).toBeLessThan(MOST_SECONDS);
      expect(outside(source, problems)).toEqual([]);
      expect(lostWords(source, digest, problems)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 3_600_000);

test("the checks find a word that is lost and a place outside of the file", () => {
  const source = "A post whose closing word is missing";
  const { digest, problems } = parseDigest("A post whose closing word is", { fileName: "a.md" });
  expect(lostWords(source, digest, problems)).toEqual([{ word: "missing", line: 1, column: 30 }]);
  const late = problems.map((problem) => ({ ...problem, end: { line: 2, column: 1 } }));
  expect(outside(source, problems)).toEqual([]);
  expect(outside(source, late)).toHaveLength(problems.length);
});
