import { isBlank } from "../lines/line-kinds";
import { OWN_KEYS } from "./own-keys";

/** A line that gives a key its value; the key, and what stands after the colon. */
export const KEY = /^["']?([\p{L}_][\p{L}\p{N}_-]*)["']?[ \t]*:(?:[ \t]+(.*))?$/u;

/** A line that begins a text whatever stands around it: a numbered heading or a blockquote. */
export const STARTS_TEXT = /^(?:#{1,6}\s*[\d０-９]{1,9}\\?[.):．：）、]|>)/;

/** A value that goes on below its key: none yet, a block scalar, or a bracket or a quote that is still open. */
const GOES_ON =
  /^(?:[&!]\S+[ \t]*)?(?:[|>][-+\d]*)?[ \t]*(?:#.*)?$|^[[{][^\]}]*$|^"[^"]*$|^'[^']*$/;
const CLOSING_BRACKET = /^[\]}],?[ \t]*(?:#.*)?$/;

const OWN: ReadonlySet<string> = new Set(OWN_KEYS);

/** How far lines read as front matter. Indices count the lines of the file from 0. */
interface FrontMatterExtent {
  /** The line after the last one that belongs to it. */
  end: number;
  /** The first line that does not look like front matter; `null` where all do. */
  stop: number | null;
}

/**
 * Returns how far the lines from `start` up to `until` read as front matter: lines with a key, what is indented or
 * listed below one, and comments between them. A comment looks like a heading: it belongs where a key follows. After a
 * blank line less is front matter, since a text begins with one.
 */
export function frontMatterExtent(
  lines: readonly string[],
  start: number,
  until: number,
): FrontMatterExtent {
  let end = start;
  let goesOn = true;
  let afterBlank = false;
  let afterComment = false;
  for (let at = start; at < until; at += 1) {
    const line = lines[at] ?? "";
    const [, key, value = ""] = KEY.exec(line) ?? [];
    if (isBlank(line)) {
      afterBlank = true;
    } else if (line.startsWith("#") && !STARTS_TEXT.test(line)) {
      afterComment = afterBlank;
    } else {
      const belongs =
        key === undefined
          ? isContinuation(line, goesOn, afterBlank)
          : OWN.has(key) || !afterBlank || (!afterComment && /^\p{Ll}/u.test(key));
      if (!belongs) return { end, stop: at };
      end = at + 1;
      if (key !== undefined) goesOn = GOES_ON.test(value);
      afterBlank = afterComment = false;
    }
  }
  return { end, stop: null };
}

/** Returns whether the line gives a value to a key that every post may have. */
export function isOwnKeyLine(line: string): boolean {
  return OWN.has(KEY.exec(line)?.[1] ?? "");
}

function isContinuation(line: string, goesOn: boolean, afterBlank: boolean): boolean {
  if (/^[ \t]+\S/.test(line)) return goesOn || !afterBlank;
  if (/^-(?:[ \t]|$)/.test(line)) return goesOn && !afterBlank;
  return goesOn && (CLOSING_BRACKET.test(line) || line.startsWith("{"));
}
