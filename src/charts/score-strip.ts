import { scaleLog } from "d3-scale";

/** Scores as dots on a logarithmic axis, with places in percent of its width. */
export interface ScoreStrip {
  /** `row` is 0 on the axis, more above it. */
  dots: { x: number; row: number }[];
  ticks: { value: number; x: number }[];
}

/** More dots would be a cloud, and their bytes no longer next to nothing. */
const MOST_DOTS = 50;
/** Fewer are seen as fast in the margin. */
const FEWEST_DOTS = 5;
const MOST_ROWS = 5;
/** Dots that are nearer than this stand above each other. */
const DOT = 3;
/** What is free at both ends. */
const EDGE = 4;
const MOST_TICKS = 3;

/** Returns the strip of a day's scores, the first 50 that are above 0; `null` if fewer than five are. */
export function scoreStrip(scores: readonly number[]): ScoreStrip | null {
  const shown = scores.filter((score) => score > 0).slice(0, MOST_DOTS);
  if (shown.length < FEWEST_DOTS) return null;
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const place = scaleLog([low, Math.max(high, low * 2)], [EDGE, 100 - EDGE]);
  const at = (value: number) => Math.round(place(value));
  const ends: number[] = [];
  const dots = shown
    .toSorted((a, b) => b - a)
    .map((score) => {
      const x = at(score);
      const free = ends.findIndex((end) => end - x >= DOT);
      const row = free >= 0 ? free : Math.min(ends.length, MOST_ROWS - 1);
      ends[row] = x;
      return { x, row };
    });
  return { dots, ticks: roundValues(low, high).map((value) => ({ value, x: at(value) })) };
}

/** Returns values such as 100, 200, 500 between two others, or only powers of ten where these would be too many. */
function roundValues(low: number, high: number): number[] {
  const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);
  const inside = (values: number[]) => values.filter((value) => value >= low && value <= high);
  const fine = inside(powers.flatMap((power) => [power, 2 * power, 5 * power]));
  return fine.length <= MOST_TICKS ? fine : inside(powers);
}
