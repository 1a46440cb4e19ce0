import { formatNumber, formatShortNumber } from "../messages/format-number";

/** A longer number is wider than the margin. */
const WIDEST = 9999;

/** Returns a score in the width that the margin of a list has: `4,889`, `37.5K`. `locale` is BCP 47. */
export function marginScore(score: number, locale: string): string {
  return (score > WIDEST ? formatShortNumber : formatNumber)(score, locale);
}
