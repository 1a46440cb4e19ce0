import { scaleLinear } from "d3-scale";

/** The value axis of a chart. */
export interface ValueAxis {
  /** Where it ends; it begins with 0. */
  top: number;
  /** Whole numbers, from 0 to the top. */
  ticks: number[];
}

const STEPS = 3;

/** Returns an axis of a few steps, up to a round number not below any value. */
export function valueAxis(highest: number): ValueAxis {
  const scale = scaleLinear([0, Math.max(1, highest)], [0, 1]).nice(STEPS);
  const ticks = scale.ticks(STEPS).filter(Number.isInteger);
  return { top: ticks.at(-1) ?? 1, ticks };
}
