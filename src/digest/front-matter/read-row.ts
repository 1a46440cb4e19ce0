import { OWN_KEYS } from "./own-keys";

/** A key with its value in one line, as it is written. */
export interface Row {
  name: string;
  /** All that stands behind the key and its colon. */
  written: string;
  /** The offset of `written`. */
  start: number;
  /** What is wrong around the key, if anything is: it is indented, `=` or `：` stands for its colon, or no space behind it. */
  loose: "indent" | "sign" | "space" | null;
}

const ENTRY = /^["']?([A-Za-z_][\w-]*)["']?[ \t]*:(?:[ \t]+(.*))?$/;
const LOOSE = new RegExp(
  `^([ \\t]*)["']?(${OWN_KEYS.join("|")})["']?[ \\t]*([:：=])([ \\t]*)(\\S.*)$`,
);

/**
 * Returns the key and the value of a line of front matter that is not valid YAML, or `null`. Keys that every post may
 * have count with a slip around them too: `date:2026-03-26`, `date = 2026-03-26`, and indented below a value.
 */
export function readRow(row: string): Row | null {
  const [entry, name = "", written = ""] = ENTRY.exec(row) ?? [];
  if (entry !== undefined) {
    return { name, written, start: entry.length - written.length, loose: null };
  }
  const [, indent = "", key, sign, space = "", value = ""] = LOOSE.exec(row) ?? [];
  if (key === undefined) return null;
  const loose = sign !== ":" ? "sign" : space === "" ? "space" : indent === "" ? null : "indent";
  return { name: key, written: value, start: row.length - value.length, loose };
}

/** Returns the text of an item of a list, whose space after the hyphen may be missing; `null` for other lines. */
export function readItem(row: string): string | null {
  return /^[ \t]*-(?:[ \t]+|(?=[^\s-]))(.*)$/.exec(row)?.[1] ?? null;
}

/** What separates documents of YAML (1.2, 9.1), and the marks of Git around the sides of a conflict. */
const MARK = /^(?:(?:---|\.\.\.)(?:[ \t]|$)|([<=>|])\1{6}(?:[ \t]|$))/;

/** Keys whose value is one word, which no line below goes on with. */
const OF_ONE_WORD: ReadonlySet<string> = new Set([
  ...["date", "template", "draft", "slug", "socialImage", "lang", "papers"],
  ...["aliases", "redirect_from"],
]);

/** Returns whether a line that is no key goes on with the text of the key above it, though it isn't indented. */
export function goesOn(row: string, key: string): boolean {
  if (OF_ONE_WORD.has(key)) return false;
  if (!/^[^\s#]/.test(row) || MARK.test(row) || readItem(row) !== null) return false;
  return !/[:：=]|^[\]})]/.test(row);
}

/** Returns whether a line is a comment of another language. */
export function isForeignComment(row: string): boolean {
  return /^[ \t]*(?:<!--|\/\/)/.test(row);
}
