import type { Jump } from "./route";

/** The parts of a list that is in their order. */
export interface ListParts<Item> {
  /** Returns the date of an item, ISO 8601 UTC, or its letter; `null` for an item in no part. */
  of: (item: Item) => string | null;
  by: "date" | "letter";
}

const YEAR = "YYYY".length;
const MONTH = "YYYY-MM".length;

/**
 * Returns a function that gives the parts to which a page of a list leads, in the order of the list: its
 * letters, or its years with the months of those years that the page has. Each has the path of the page on
 * which it begins. None where there is one page, or one part.
 */
export function jumpsOf<Item>(
  pages: readonly (readonly Item[])[],
  { of, by }: ListParts<Item>,
  pathOf: (page: number) => string,
): (page: number) => Jump[] {
  const names = pages.map((items) => items.flatMap((item) => of(item) ?? []));
  const startsOf = (length: number) => {
    const starts = new Map<string, number>();
    names.forEach((ofPage, index) => {
      for (const name of ofPage) {
        const part = name.slice(0, length);
        if (!starts.has(part)) starts.set(part, index + 1);
      }
    });
    return starts;
  };
  const has = (page: number, part: string) =>
    names[page - 1]?.some((name) => name.startsWith(part)) ?? false;
  const jumpTo = ([part, start]: [string, number], page: number) => {
    return { part, path: pathOf(start), isHere: has(page, part) };
  };

  const starts = startsOf(by === "date" ? YEAR : Infinity);
  const months = by === "date" ? startsOf(MONTH) : new Map<string, number>();
  if (pages.length === 1 || Math.max(starts.size, months.size) < 2) return () => [];
  const monthsOf = (year: string) => [...months].filter(([month]) => month.startsWith(year));
  return (page) =>
    [...starts].map((start) => {
      const jump = jumpTo(start, page);
      const within = jump.isHere ? monthsOf(jump.part) : [];
      return { ...jump, within: within.map((month) => jumpTo(month, page)) };
    });
}
