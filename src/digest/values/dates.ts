import { remembered } from "./remembered";

const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:(?:[Tt]|[ \t]+)([^ \t].*))?$/;
const TIME =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{0,9}))?)?[ \t]*(?:([Zz]|UTC|GMT)|([+-])(\d{1,2})(?::?(\d{2}))?)?$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?[ \t]+([^ \t].*))?$/;
const YEAR_FIRST = [
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
];
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH_NAME =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const MONTH_FIRST = new RegExp(`^${MONTH_NAME} ${DAY},? (\\d{4})$`, "i");
const DAY_FIRST = new RegExp(`^${DAY} ${MONTH_NAME},? (\\d{4})$`, "i");
const YEAR_LAST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const LONGEST = 60;
const MINUTE = 60_000;

/**
 * Returns the instant that `text` names, as ISO 8601 in UTC with milliseconds, or `null` if it is not a date.
 * Takes ISO 8601 and YAML timestamps: a plain date (`2020-09-17`, `2020/09/17`), or a date, `T` or spaces and
 * a time with or without seconds, fraction (`42.Z` too, with no digit after its point) and zone. No zone
 * means UTC. Days that can only be read one way count too: `20200917`, `2020.09.17`, `2020年9月17日`, `Sep 17,
 * 2020`, `17 September 2020`.
 */
export const parseDate = remembered((text: string): string | null => {
  const written = clip(text);
  const [match, year, , month, day, time] = DATE.exec(written) ?? [];
  return match === undefined ? plainDay(written) : instant(year, month, day, time);
});

/**
 * Returns the instant of `parseDate` by the clock of the author: with the offset that the text has, as in
 * `2026-03-26T23:30:00.000-05:00`, and in UTC where it has none.
 */
export function parseAuthorDate(text: string): string | null {
  const iso = parseDate(text);
  const time = DATE.exec(clip(text))?.[5];
  const [, , , , , , sign, hour = "0", minute = "0"] = TIME.exec(time ?? "") ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (iso === null || sign === undefined || minutes === 0) return iso;
  const own = new Date(Date.parse(iso) + (sign === "-" ? -1 : 1) * minutes * MINUTE).toISOString();
  const offset = `${sign}${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  return own.length === 24 ? own.replace("Z", offset) : iso;
}

function plainDay(written: string): string | null {
  for (const form of YEAR_FIRST) {
    const [match, year, month, day] = form.exec(written) ?? [];
    if (match !== undefined) return instant(year, month, day);
  }
  const [, month = "", day, year] = MONTH_FIRST.exec(written) ?? [];
  if (year !== undefined) return instant(year, monthNumber(month), day);
  const [, first, name = "", last] = DAY_FIRST.exec(written) ?? [];
  return last === undefined ? null : instant(last, monthNumber(name), first);
}

/** The number of a month, 1 to 12, by its English name or the first letters of it. */
function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/**
 * Returns the instant of a metrics line as ISO 8601 in UTC, or `null`: month/day/year as in
 * `09/17/2020 09:55:42`, or any form that `parseDate` takes. No zone means UTC.
 */
export function parseMetricTime(text: string): string | null {
  const [match, month, day, year, time] = US_DATE.exec(clip(text)) ?? [];
  return match === undefined ? parseDate(text) : instant(year, month, day, time);
}

/**
 * Returns the only day that a text which is no date can mean, as `2020-09-17`, or `null`: two numbers before a year
 * of which one cannot be a month (`17/09/2020`, `09-17-2020`), and a day in quotes, with other dashes, with letters
 * for digits (`2O20-09-17`), beside a day of the week or before a time that cannot be read, and the seconds since 1970.
 */
export function guessDate(text: string): string | null {
  const written = plainDate(clip(text));
  const [, one = "", other = "", last] = YEAR_LAST.exec(written) ?? [];
  if (last !== undefined) {
    if (Number(one) > 12 === Number(other) > 12) return null;
    const [first, second] = Number(one) > 12 ? [other, one] : [one, other];
    return dayOf(`${last}-${first}-${second}`);
  }
  const [, compact] = /^(\d{8})T?\d{0,6}Z?$/.exec(written) ?? [];
  const [seconds] = /^1\d{9}$/.exec(written) ?? [];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  if (compact !== undefined) return dayOf(compact);
  const [day = ""] = /^\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/.exec(written) ?? [];
  return dayOf(written) ?? dayOf(day);
}

function dayOf(text: string): string | null {
  return parseDate(text)?.slice(0, 10) ?? null;
}

/** A date without what people write around it. */
function plainDate(written: string): string {
  return written
    .replace(/^["'“”‘’«»„\s]+|(?<![\s"'“”‘’«».,;])[\s"'“”‘’«».,;]+$/g, "")
    .replace(/[‐‑–—−]/g, "-")
    .replace(/(?<=\d)[oO](?=[\dO-])|(?<=-)[oO](?=\d)/g, "0")
    .replace(/(?<=[\d-])[lI](?=\d|$)/g, "1")
    .replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? /i, "")
    .replace(/(?<=\d(?:st|nd|rd|th)?) of (?=[a-z])/i, " ")
    .replace(/(?:(?<! ) +)?([-/]) *(?=\d)/g, "$1");
}

/** Full-width digits and signs become the usual ones. */
function clip(text: string): string {
  if (text.length > LONGEST) return "";
  const written = text.trim();
  return /[！-～]/.test(written) ? written.normalize("NFKC") : written;
}

function instant(year = "", month = "", day = "", time?: string): string | null {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // Date rolls 30 February over to March instead of refusing it.
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const sinceMidnight = time === undefined ? 0 : milliseconds(time);
  if (sinceMidnight === null) return null;
  const iso = new Date(date.getTime() + sinceMidnight).toISOString();
  return iso.length === 24 ? iso : null;
}

/** Milliseconds from UTC midnight of the written day; below 0 or over a day, depending on the zone. */
function milliseconds(time: string): number | null {
  const parts = TIME.exec(time);
  if (parts === null) return null;
  const [, hour, minute, second = "0", fraction = "", , sign, zoneHour = "0", zoneMinute = "0"] =
    parts;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  if (Number(zoneHour) > 14 || Number(zoneMinute) > 59) return null;
  const zone = (sign === "-" ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute));
  const whole = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
  return whole + Number(fraction.padEnd(3, "0").slice(0, 3)) - zone * MINUTE;
}
