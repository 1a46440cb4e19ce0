import { isPrintedDate, parsePrintedDate } from "./printed-date";

const DAY = 86_400_000;
/** Years that networks of social posts can have printed; other numbers of four digits may count from another event. */
const FIRST_YEAR = 2006;
const LAST_YEAR = 2099;

/** What is printed under a post where that says another day than its id, or where nothing says its day. */
export interface DateDispute {
  /** A day such as `2020-09-16` in UTC; else as it is written. */
  printed: string;
  /** The day of the id in UTC; `null` where it holds none. */
  given: string | null;
}

/**
 * Returns where the date that is printed under a post contradicts `idTime` (ISO 8601 in UTC), the time that its id holds, or
 * `null`. A date in words that are not understood, such as another language's, contradicts it by its day or its year; where
 * the id holds no time, it is itself what is wrong.
 */
export function dateDispute(written: string, idTime: string | null): DateDispute | null {
  const given = idTime?.slice(0, 10) ?? null;
  const printed = parsePrintedDate(written)?.iso.slice(0, 10);
  if (printed !== undefined) {
    return given === null || daysApart(printed, given) <= 1 ? null : { printed, given };
  }
  const text = written.trim();
  if (!/\d/.test(text) || !isPrintedDate(text)) return null;
  return given !== null && agrees(text, given) ? null : { printed: text, given };
}

/** Days are printed in the zone of whoever copied the post, so a day more or less is no contradiction. */
function agrees(text: string, day: string): boolean {
  const near = [-1, 0, 1].map((days) => new Date(Date.parse(day) + days * DAY));
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const years = numbers.filter((number) => number >= FIRST_YEAR && number <= LAST_YEAR);
  return near.some(
    (date) =>
      numbers.includes(date.getUTCDate()) &&
      (years.length === 0 || years.includes(date.getUTCFullYear())),
  );
}

function daysApart(one: string, other: string): number {
  return one === other ? 0 : Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
}
