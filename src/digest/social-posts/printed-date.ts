import { parseDate } from "../values/dates";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2}),? (\d{4})\b/i;
const DAY_FIRST = /\b(\d{1,2}) ([a-z]{3,9})\.? (\d{4})\b/i;
const JAPANESE = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const CLOCK = /\b(\d{1,2}):(\d{2})(?::\d{2})?\s?([ap])\.?m\b/i;
const LONGEST = 80;
/** Numbers with at most two words beside each, and the `de` of some languages, as in `16 de setembro de 2020`. */
const DATE_ALONE =
  /^(?:[^\d\s]{1,12} ){0,2}(?:\d[^\s]*(?: (?:del? )?[^\d\s]{1,12}){0,2}(?: |$)){1,5}$/;

/** The date under a post, as its network printed it. */
export interface PrintedDate {
  /** ISO 8601 in UTC; a day alone is its midnight. The zone of a date in words is unknown and taken as UTC. */
  iso: string;
  /** Whether it is printed as ISO 8601, so that its zone is known. */
  isExact: boolean;
}

/**
 * Returns the date in a post's attribution, or `null`: ISO 8601, `September 16, 2020`, `16 Sep 2020`,
 * `November 25, 2024 at 7:49 AM`, `2020年9月16日`.
 */
export function parsePrintedDate(written: string): PrintedDate | null {
  const text = written.trim().replace(/\s+/g, " ");
  if (text.length > LONGEST) return null;
  const exact = parseDate(text);
  if (exact !== null) return { iso: exact, isExact: /\d[Tt ]\d/.test(text) };
  const day = dayIn(text);
  const iso = day === null ? null : parseDate(day + timeIn(text));
  return iso === null ? null : { iso, isExact: false };
}

/** Returns whether a text can be a date alone, in any language: a day and a year among a few words; or nothing. */
export function isPrintedDate(written: string): boolean {
  const text = written.trim().replace(/\s+/g, " ");
  if (text === "") return true;
  if (text.length > LONGEST) return false;
  return (/\d{4}/.test(text) && DATE_ALONE.test(text)) || parseDate(text) !== null;
}

/** `YYYY-MM-DD`, not yet checked against the calendar. */
function dayIn(text: string): string | null {
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  if (month !== undefined) return join(year, monthNumber(month), day);
  const [, day2, month2, year2] = DAY_FIRST.exec(text) ?? [];
  if (month2 !== undefined) return join(year2, monthNumber(month2), day2);
  const [match, year3, month3, day3] = JAPANESE.exec(text) ?? [];
  return match === undefined ? null : join(year3, month3, day3);
}

function join(year = "", month = "", day = ""): string {
  return `${year}-${month}-${day}`;
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function timeIn(text: string): string {
  const [match, hour, minute = "", half = ""] = CLOCK.exec(text) ?? [];
  if (match === undefined || Number(hour) < 1 || Number(hour) > 12) return "";
  const hours = (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return ` ${hours}:${minute}`;
}
