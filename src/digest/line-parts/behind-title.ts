import type { Span } from "../lines/span";
import { wordCount } from "./word-count";

/** The year of a paper right behind its title. */
const YEAR = /^[ \t]*\(((?:19|20)\d\d)\)(?=[,.:]?(?:[ \t]|$))/;
/** A venue with its year in brackets, and how the paper is shown there: `(ICQR 2026)`, `(icqr2026)(oral)`. */
export const VENUE_IN_BRACKETS =
  "\\(((?:\\p{Lu}[\\p{L}&-]{2,15}[ '’](?:19|20)?|(?:\\p{L}{3,15}|3[Dd][Vv])(?:19|20)|\\p{Ll}{3,9})\\d\\d(?: (?:[Oo]ral|[Ss]potlight|[Pp]oster|[Hh]ighlight|[Ww]orkshop))?)\\)(?: ?\\((?:[Oo]ral|[Ss]potlight|[Pp]oster|[Hh]ighlight|[Ww]orkshop)\\))?";
const VENUE = new RegExp(`^[ \\t]*${VENUE_IN_BRACKETS}(?=[,.:]?(?:[ \\t]|$))`, "u");
/** Its venue in italics as citations have it, or with its year: `. In *ICQR 2026*.`, `. In Proc. of ICQR 2026.`, `. ICQR 2026.` */
export const VENUE_BEHIND_STOP =
  "[ \\t]+(?:[Ii]n:?[ \\t]+(?:\\*{1,2}([^*]{2,80})\\*{1,2}|_([^_]{2,80})_|(\\p{Lu}[\\p{L}\\d.&'’ -]{2,60}[ '’](?:19|20)\\d\\d))|(\\p{Lu}[\\p{L}&-]{2,15}[ '’](?:19|20)\\d\\d))[ \\t.,;/]{0,4}";
const IN_VENUE = new RegExp(`^[.,]?${VENUE_BEHIND_STOP}(?=\\(?\\[|$)`, "u");

/** A detail of a paper behind its title: where it stands, and the offset after it. */
export interface BehindTitle {
  label: "year" | "venue";
  at: Span;
  after: number;
}

/** Returns the year or the venue with which what follows a title at an offset of a line begins, or `null`. */
export function behindTitle(line: string, start: number): BehindTitle | null {
  const text = line.slice(start);
  const found = YEAR.exec(text) ?? VENUE.exec(text) ?? IN_VENUE.exec(text);
  if (found === null) return null;
  const detail = found.slice(1).find((part) => part !== undefined) ?? "";
  const from = start + found[0].indexOf(detail);
  return {
    label: /^\d/.test(detail) ? "year" : "venue",
    at: { start: from, end: from + detail.length },
    after: start + found[0].length,
  };
}

/** A venue with its year in brackets as the last words of the name of a link. */
const VENUE_INSIDE =
  /[ \t]?[(（]((?=[^()（）]*\p{Lu})[^()（）]{2,60}(?:19|20)\d\d[^()（）\d]{0,12})[)）][ \t]*$/u;
/** Fewer words before it are a name, and the venue a part of the title. */
const FEWEST_WORDS = 3;

/** Returns the venue with its year that a title in a line has at its end, and the title without it; `null` if it has none. */
export function venueInTitle(line: string, { start, end }: Span): { title: Span; at: Span } | null {
  const text = line.slice(start, end);
  const [whole, venue = ""] = text.length > 600 ? [] : (VENUE_INSIDE.exec(text) ?? []);
  if (whole === undefined) return null;
  const name = text.slice(0, -whole.length);
  if (wordCount(name) < FEWEST_WORDS) return null;
  const from = start + name.length + whole.indexOf(venue);
  return {
    title: { start, end: start + name.trimEnd().length },
    at: { start: from, end: from + venue.length },
  };
}
