import { countName, PLAIN_SIGNS } from "./count-name";
import { readCount } from "./read-count";

/** A count as it is written among others: `retweets 15`, `👍 57`, `120 stars`. */
export interface CountItem {
  name: string;
  value: number;
  /** Where the number begins, from 0. */
  start: number;
  numberEnd: number;
  /** The index after the last character of the item. */
  end: number;
  /** It has a colon or a sign such as 👍, unlike ordinary prose. */
  marked: boolean;
  /** The name is before the number, in words. */
  nameFirst: boolean;
}

/** Emphasis, signs and spaces round a name or a number; bounded, so that a line of them is read in linear time. */
const ROUND = `([*_+\\s\\p{Extended_Pictographic}${PLAIN_SIGNS}\\p{Emoji_Modifier}\\uFE0F\\u200D]{0,20})`;
const SEPARATORS = "[\\s+|,;.·•、，；&()（）[\\]/–—-]{0,20}";
const WORD = "\\p{L}[\\p{L}\\p{M}'’+/]{0,20}";
const WORDS = `(${WORD}(?:[ _-]${WORD}){0,3})`;
/** Neither a part of a word, a share, a decimal fraction nor a date. */
const ENDS = "(?![\\p{L}\\p{N}%°]|\\+[^\\s|,;)·•]|[.,]\\d|[-–/:]\\d)";
/** Without the signs that say that it is not exact. */
const NUMBER = `(?:[~≈∼>≥] ?|(?:about|around|over|more than) )?(\\d{1,3}(?:[,\\u00a0\\u2009\\u202f'’]\\d{3})+${ENDS}|\\d{1,9}(?:\\.\\d{1,6})? ?[km]${ENDS}|\\d{1,12}${ENDS})`;
const COLON = "([:：]?)";

/** More characters than the patterns below have before a number; without a digit in them there is no count. */
const REACH = 400;

const NAME_FIRST = new RegExp(
  `${SEPARATORS}${ROUND}${WORDS}${ROUND}${COLON}${ROUND}${NUMBER}`,
  "iuy",
);
const NUMBER_FIRST = new RegExp(`${SEPARATORS}${ROUND}${COLON}${ROUND}${NUMBER}`, "iuy");
const NAME_AFTER = new RegExp(`${ROUND}${WORDS}(?![\\p{L}\\p{M}\\p{N}:：])`, "iuy");
const SIGN_AFTER = new RegExp(`${ROUND}(?=$|[|,;·•、，；)）])`, "iuy");

/**
 * Returns the count that begins at index `at` of a line, after separators, or `null`. Only usual names count
 * (see `countName`), before or after a number or as a sign beside it.
 */
export function readCountItem(line: string, at: number): CountItem | null {
  if (!/\d/.test(line.slice(at, at + REACH))) return null;
  return readNameFirst(line, at) ?? readNumberFirst(line, at);
}

function readNameFirst(line: string, at: number): CountItem | null {
  const found = match(NAME_FIRST, line, at);
  if (found === null) return null;
  const [all, before = "", words = "", between = "", colon = "", inside = "", number = ""] = found;
  const signs = before + between + inside;
  const name = countName(words.toLowerCase(), signs, { strict: colon === "" });
  const value = readCount(number);
  if (name === null || value === null) return null;
  const end = at + all.length;
  const marked = colon !== "" || countName("", signs) !== null;
  const start = end - number.length;
  return { name, value, start, numberEnd: end, end, marked, nameFirst: true };
}

function readNumberFirst(line: string, at: number): CountItem | null {
  const found = match(NUMBER_FIRST, line, at);
  if (found === null) return null;
  const [all, before = "", colon = "", inside = "", number = ""] = found;
  const value = readCount(number);
  if (value === null) return null;
  const numberEnd = at + all.length;
  const count = { value, start: numberEnd - number.length, numberEnd, nameFirst: false };
  const [after = "", round = "", words = ""] = match(NAME_AFTER, line, numberEnd) ?? [];
  const signs = before + inside;
  if (words !== "" && colon === "") {
    const name = countName(words.toLowerCase(), signs + round);
    const end = numberEnd + after.length;
    const marked = countName("", signs + round) !== null;
    if (name !== null) return { ...count, name: plural(name), end, marked };
  }
  const own = countName("", signs);
  if (own !== null) return { ...count, name: own, end: numberEnd, marked: true };
  const [sign = ""] = match(SIGN_AFTER, line, numberEnd) ?? [];
  const name = countName("", sign);
  if (name === null || colon !== "") return null;
  return { ...count, name, end: numberEnd + sign.length, marked: true };
}

/** `1 upvote` counts upvotes. */
function plural(name: string): string {
  return /(?:s|score)$/.test(name) ? name : `${name}s`;
}

function match(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}
