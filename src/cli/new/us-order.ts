/** Returns a time, ISO 8601 UTC, as lines of counts have it: `01/09/2026 08:00:00`. */
export function inUsOrder(time: string): string {
  const [, year, month, day, clock] =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})/.exec(time) ?? [];
  return `${month}/${day}/${year} ${clock}`;
}
