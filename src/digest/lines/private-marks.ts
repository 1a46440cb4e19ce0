import { codeSkipper } from "./skip-code";
import type { Span } from "./span";

/** What is private in a paragraph, and the marks that nothing closes in it. */
export interface PrivateMarks {
  hidden: Span[];
  /** The offsets of opening marks without a partner. */
  open: number[];
}

const SPECIAL = /[`$\\]|(?<!%)%%(?!%)/g;
/** Before a mark it makes it a part of a word, a path or an address. */
const INSIDE = /[\p{L}\p{N}%\\/=&?#_-]/u;
const CLOSING = /(?<![\\%])%%(?![%\p{L}\p{N}])/gu;
const SENTENCE = /^ \p{Lu}/u;
/** A closing mark that a word follows at once. */
const GLUED = /(?<![\\%\s])%%(?![%\d]|[\da-f]{2})(?=\p{L})/gu;

/**
 * Returns what stands between two `%%` in a paragraph, with the marks: Obsidian's comments ("Basic formatting
 * syntax"). No word stands before an opening mark, and it is not a doubled percent sign (`100 %% of`). Of two marks
 * that both begin lines or sentences, the second closes nothing, since comments of TeX look like that in abstracts. In
 * code and formulas there are no marks, since `%` begins a comment in TeX; in an address, `%%20` is none.
 */
export function findPrivateMarks(text: string): PrivateMarks {
  const marks: PrivateMarks = { hidden: [], open: [] };
  const skip = codeSkipper(text);
  const closing = offsetsOf(text, CLOSING);
  const next = nextIn(closing);
  const nextInside = nextIn(closing.filter((at) => !beginsComment(text, at)));
  const nextGlued = nextIn(offsetsOf(text, GLUED));
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(text); match !== null; match = SPECIAL.exec(text)) {
    const { 0: special, index } = match;
    if (special !== "%%") SPECIAL.lastIndex = skip(index);
    else if (opens(text, index)) {
      const from = index + 2;
      const end = (beginsComment(text, index) ? nextInside(from) : next(from)) ?? nextGlued(from);
      if (end === null) marks.open.push(index);
      else {
        marks.hidden.push({ start: index, end: end + 2 });
        SPECIAL.lastIndex = end + 2;
      }
    }
  }
  return marks;
}

function opens(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  if (INSIDE.test(before.slice(-1))) return false;
  const isAddress = before === "](" && /^[\da-f]{2}/i.test(text.slice(at + 2, at + 4));
  const isPercent = /\d[ \u00a0]?$/.test(before) && /^(?:[\s.,;:)]|$)/.test(text.charAt(at + 2));
  return !isAddress && !isPercent;
}

function offsetsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** Returns a function that gives the next offset from another one on; these must not decrease. */
function nextIn(offsets: readonly number[]): (from: number) => number | null {
  let next = 0;
  return (from) => {
    while ((offsets[next] ?? Infinity) < from) next += 1;
    return offsets[next] ?? null;
  };
}

/** It begins a line with text behind it, or stands between two sentences. */
function beginsComment(text: string, at: number): boolean {
  if (edge(text, at - 1, -1)) return !edge(text, at + 2, 1);
  return (
    /[.!?] $/.test(text.slice(Math.max(0, at - 2), at)) && SENTENCE.test(text.slice(at + 2, at + 5))
  );
}

/** Whether only spaces stand from offset `at` to the end of the line in that direction. */
function edge(text: string, at: number, step: 1 | -1): boolean {
  let i = at;
  while (text.charAt(i) === " " || text.charAt(i) === "\t") i += step;
  return i < 0 || i >= text.length || text.charAt(i) === "\n";
}
