import { compareText } from "./compare-text";

/**
 * Returns an instant (ISO 8601, with any offset) in UTC with milliseconds, the form for machines; what is not
 * a date comes back as it is.
 */
export function utcInstant(iso: string): string {
  const time = iso.endsWith("Z") ? NaN : Date.parse(iso);
  return Number.isNaN(time) ? iso : new Date(time).toISOString();
}

/** Compares two instants (ISO 8601, with any offsets), earlier first; `null` is before all others. */
export function compareInstants(a: string | null, b: string | null): number {
  return compareText(a === null ? "" : utcInstant(a), b === null ? "" : utcInstant(b));
}
