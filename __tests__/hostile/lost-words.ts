import type { Digest } from "../../src/digest/types";
import type { Problem } from "../../src/problems/problem";
import { wordsUnseen } from "./words-unseen";

/** A word of a post that readers do not find and no problem tells of, with its line and column on disk. */
export interface LostWord {
  word: string;
  line: number;
  column: number;
}

/** They are left out before anything is read. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const WORD = /\p{L}{5,}/gu;
/** What is made of other values, and would hide that these are lost; the plain text beside a tree; kinds of nodes. */
const DERIVED = new Set(["key", "domId", "places", "type"]);
/** Letters that TeX writes as commands and that have no decomposition in Unicode. */
const LETTERS: [RegExp, string][] = [
  [/ß/g, "ss"],
  [/æ/g, "ae"],
  [/œ/g, "oe"],
  [/ø/g, "o"],
  [/ł/g, "l"],
  [/đ/g, "d"],
  [/ı/g, "i"],
  [/ς/g, "σ"],
];

/** Returns the words of five letters and more that are in a post and neither in its digest nor in the range of a problem. */
export function lostWords(
  source: string,
  digest: Digest,
  problems: readonly Problem[],
): LostWord[] {
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const shown = fold(
    strings(digest)
      .flatMap((value) => [value, decoded(value)])
      .join("\n"),
  );
  const missing = [...text.matchAll(WORD)].filter(([word]) => !shown.includes(fold(word)));
  if (missing.length === 0) return [];
  const unseen = wordsUnseen(text.replace(CONTROL, ""));
  const cleanOffset = cleanOffsets(text);
  const starts = lineStarts(text);
  return missing.flatMap(({ 0: word, index }) => {
    const line = starts.findLastIndex((start) => start <= index) + 1;
    const column = index - (starts[line - 1] ?? 0) + 1;
    const isTold = problems.some((problem) => covers(problem, line, column, word.length));
    const at = cleanOffset(index);
    const isByDesign = unseen.some(([from, to]) => from <= at && at + word.length <= to);
    return isTold || isByDesign ? [] : [{ word, line, column }];
  });
}

function covers({ start, end }: Problem, line: number, column: number, length: number): boolean {
  const isAfter = line > start.line || (line === start.line && column + length > start.column);
  return isAfter && (line < end.line || (line === end.line && column < end.column));
}

function strings(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  if (Array.isArray(value)) return value.flatMap(strings);
  return Object.entries(value).flatMap(([name, inner]) =>
    DERIVED.has(name) || (name === "text" && "tree" in value) ? [] : strings(inner),
  );
}

/** Addresses have what is not ASCII as bytes. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

/** Without case and accents, so that what TeX writes as commands is found. */
function fold(text: string): string {
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return LETTERS.reduce((folded, [letter, written]) => folded.replace(letter, written), plain);
}

/** Leads from offsets to those in the text without control characters. */
function cleanOffsets(text: string): (offset: number) => number {
  const removed = [...text.matchAll(CONTROL)].map(({ index }) => index);
  return (offset) => offset - removed.filter((at) => at < offset).length;
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
