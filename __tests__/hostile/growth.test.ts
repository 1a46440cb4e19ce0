import { parseDigest } from "../../src/digest/parse-digest";
import { RECOGNISERS, type Recogniser } from "./growing-lines";
import { cpuSeconds } from "../support/cpu-seconds";

/** Up to 1 MB takes minutes, which `npm run test:hostile` does; `npm test` times what shows the worst at once. */
const IS_WHOLE = process.env.HOT_PAPERS_HOSTILE === "whole";
const SMALLEST = IS_WHOLE ? 16_384 : 2048;
const DOUBLINGS = 3;
/** The factor by which time may grow when the length doubles. */
const MOST_GROWTH = 2.6;
/** Shorter times are too inaccurate to be compared. */
const LEAST_SECONDS = 0.05;
const MEGABYTE = 1_048_576;

const parse = (source: string) => parseDigest(source, { fileName: "posts/2024-05-01-a.md" });

/** Of CPU, which a busy machine stretches less than time. */
function seconds(source: string): number {
  const start = process.cpuUsage();
  parse(source);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

function sourceOf({ line, place }: Recogniser, length: number): string {
  return place(line.repeat(Math.ceil(length / line.length)));
}

/** Returns by how much time grows at each doubling from n to 8n, on average, by the least of some runs of both. */
function growthOf(recogniser: Recogniser, smallest: number, runs: number): number {
  const leastOf = (length: number) => {
    const source = sourceOf(recogniser, length);
    return Math.min(...Array.from({ length: runs }, () => seconds(source)));
  };
  const first = leastOf(smallest);
  const last = leastOf(smallest * 2 ** DOUBLINGS);
  return last < LEAST_SECONDS ? 1 : (last / first) ** (1 / DOUBLINGS);
}

beforeAll(() => {
  for (const recogniser of RECOGNISERS.slice(0, 20)) seconds(sourceOf(recogniser, 1000));
});

test.each(RECOGNISERS)("$name in time that grows with the length", (recogniser) => {
  let growth = growthOf(recogniser, SMALLEST, 1);
  // Other work may have stretched a time, or what is too long for one part of the parser goes to another.
  for (let tries = 0; growth > MOST_GROWTH && tries < 3; tries += 1) {
    growth = Math.min(growth, growthOf(recogniser, 8 * SMALLEST, 3));
  }
  expect(growth).toBeLessThanOrEqual(MOST_GROWTH);
});

test.each(IS_WHOLE ? RECOGNISERS : RECOGNISERS.slice(0, 1))(
  "1 MB of $name within 5 seconds (of all of them in npm run test:hostile)",
  (recogniser) => {
    const source = sourceOf(recogniser, MEGABYTE);
    expect(cpuSeconds(() => parse(source))).toBeLessThan(5);
  },
);
