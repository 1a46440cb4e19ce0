/** From this number on, bars are so narrow that gaps between them would look blurred. */
const MOST_WITH_GAPS = 60;
/** On either side of a bar, in units of its place. */
const GAP = 0.2;

/** A bar in units of the box. */
interface Bar {
  left: number;
  right: number;
  top: number;
}

/**
 * Returns the `d` of a path that draws all bars: each one unit wide, `top` as 100 units high, in a box whose
 * upper left corner is the origin. Many bars have no gaps and form one silhouette.
 */
export function barPath(values: readonly number[], top: number): string {
  const gap = values.length > MOST_WITH_GAPS ? 0 : GAP;
  const shapes: Bar[][] = [[]];
  for (const [index, value] of values.entries()) {
    if (value > 0) {
      shapes.at(-1)?.push({
        left: toTenth(index + gap),
        right: toTenth(index + 1 - gap),
        top: toTenth(100 * (1 - value / top)),
      });
    }
    if (gap > 0 || value <= 0) shapes.push([]);
  }
  return shapes.map(outline).join("");
}

/** Bars that touch: along their tops to the right, and along the ground back. */
function outline(bars: readonly Bar[]): string {
  if (bars.length === 0) return "";
  const tops = bars.flatMap(({ left, right, top }) => [`${left},${top}`, `${right},${top}`]);
  const feet = bars.flatMap(({ left, right }) => [`${left},100`, `${right},100`]);
  return `M${[...tops, ...feet.reverse()].join("L")}Z`;
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
