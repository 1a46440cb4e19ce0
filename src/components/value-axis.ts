import { scaleLinear } from "d3-scale";

/** What the values of a chart are read against. */
export interface ValueAxis {
  /** Where it ends; it begins with 0. */
  top: number;
  /** Whole numbers, from 0 to the top. */
  ticks: number[];
}

/** Returns an axis with about as many steps as asked for, up to a round number above the highest value. */
export function valueAxis(highest: number, steps: number): ValueAxis {
  const scale = scaleLinear([0, Math.max(1, highest)], [0, 1]).nice(steps);
  const ticks = scale.ticks(steps).filter(Number.isInteger);
  return { top: ticks.at(-1) ?? 1, ticks };
}
