import type { Period } from "./papers-by-period";

const padded = (value: number, length: number) => String(value).padStart(length, "0");

/** Returns the period that is a month (1 to 12), or the whole year where it is null: `2026-01`, `2026`. */
export function periodOf({ year, month }: { year: number; month: number | null }): Period {
  return month === null ? padded(year, 4) : `${padded(year, 4)}-${padded(month, 2)}`;
}
