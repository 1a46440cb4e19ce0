/** Days from the first to the last, both included, as the beginnings of ISO dates: `2020-07` to `2020-09`. */
export interface DateSpan {
  from: string;
  to: string;
}

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Returns the span that `2020`, `2020-09`, `2020-09-15`, `2020-07..2020-09`, `2020-07..` or `..2020-09` is, or `null`. */
export function dateSpan(text: string): DateSpan | null {
  const [from = "", to = from, ...more] = text.split("..");
  const isDay = (day: string) => day === "" || DAY.test(day);
  if (more.length > 0 || !isDay(from) || !isDay(to) || (from === "" && to === "")) return null;
  return { from, to };
}

/** Returns whether a day (`2020-09-15`) is in a span. */
export function isWithin(day: string, { from, to }: DateSpan): boolean {
  return day >= from && (to === "" || day.slice(0, to.length) <= to);
}
