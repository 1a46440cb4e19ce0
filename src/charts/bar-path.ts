import { scaleLinear } from "d3-scale";
import { area } from "d3-shape";

/** From here on a bar is so narrow that gaps between bars would be a haze. */
const MOST_WITH_GAPS = 60;
/** On either side of a bar, in units of its place. */
const GAP = 0.2;

/**
 * Returns the `d` of a path that draws all bars: each one unit wide, `top` as 100 units high, in a box whose upper left
 * corner is the origin. Many bars stand without gaps, as one silhouette.
 */
export function barPath(values: readonly number[], top: number): string {
  const height = scaleLinear([0, top], [100, 0]);
  const gap = values.length > MOST_WITH_GAPS ? 0 : GAP;
  const corners = values.flatMap((value, index) => [
    { x: index + gap, value },
    { x: index + 1 - gap, value },
    // A corner without height ends a bar.
    ...(gap > 0 ? [{ x: index, value: 0 }] : []),
  ]);
  const draw = area<{ x: number; value: number }>()
    .defined(({ value }) => value > 0)
    .x(({ x }) => x)
    .y0(100)
    .y1(({ value }) => height(value))
    .digits(1);
  return draw(corners) ?? "";
}
