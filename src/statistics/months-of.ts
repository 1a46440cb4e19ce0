import type { Period } from "./papers-by-period";
import { periodOf } from "./period-of";

/** A year mistyped in one post must not give a chart thousands of months. */
const MOST_MONTHS = 600;

/**
 * Returns every month from the first to the last of the periods, in order, including months without a paper;
 * at most the newest 50 years.
 */
export function monthsOf(periods: Iterable<Period>): Period[] {
  const known = [...periods].filter((period) => period.length === "YYYY-MM".length).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = Math.min(numberOf(last) - numberOf(first) + 1, MOST_MONTHS);
  return Array.from({ length: count }, (_, index) => monthAt(numberOf(last) - count + 1 + index));
}

/** The months since the year 0. */
function numberOf(month: Period): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthAt(number: number): Period {
  return periodOf({ year: Math.floor(number / 12), month: (number % 12) + 1 });
}
