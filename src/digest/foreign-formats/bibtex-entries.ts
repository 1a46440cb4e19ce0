import type { LineSpan } from "../line-parts/unfolded";

/** An entry of BibTeX, such as `@article{key, title = {…}}`. */
export interface BibtexEntry {
  /** Indices of its first and its last line. */
  first: number;
  last: number;
  /** The values by the name of their field in lower case, a span for each line of theirs. */
  fields: ReadonlyMap<string, readonly LineSpan[]>;
}

/** Entries have some ten; the lines before each are counted again. */
const MOST_FIELDS = 60;
const HEAD = /^[ \t>]*@[a-z]+[ \t]*\{[^{}=,]*,/i;
const NAME = /[\s,>]*([a-z][\w-]*)\s*=\s*/iy;

/** Returns the entries of BibTeX that begin in lines from index `start` on; one that is not closed is none. */
export function bibtexEntries(lines: readonly string[], start: number): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const [head] = HEAD.exec(lines[at] ?? "") ?? [];
    const last = head === undefined ? null : lastLine(lines, at);
    if (head === undefined || last === null) continue;
    const fields = fieldsOf(lines, { first: at, last, from: head.length });
    entries.push({ first: at, last, fields });
    at = last;
  }
  return entries;
}

/** The line in which the braces of an entry are closed; an entry ends before the next one at the latest. */
function lastLine(lines: readonly string[], first: number): number | null {
  let depth = 0;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (at > first && HEAD.test(line)) return null;
    for (const [brace] of line.matchAll(/(?<!\\)[{}]/g)) depth += brace === "{" ? 1 : -1;
    if (depth <= 0) return at;
  }
  return null;
}

function fieldsOf(
  lines: readonly string[],
  { first, last, from }: { first: number; last: number; from: number },
): Map<string, LineSpan[]> {
  const text = lines.slice(first, last + 1).join("\n");
  const fields = new Map<string, LineSpan[]>();
  let at = from;
  while (fields.size < MOST_FIELDS) {
    NAME.lastIndex = at;
    const [found, name = ""] = NAME.exec(text) ?? [];
    if (found === undefined) return fields;
    const value = valueAt(text, at + found.length);
    fields.set(name.toLowerCase(), spansIn(text, first, value));
    at = value.next;
  }
  return fields;
}

interface Value {
  start: number;
  end: number;
  next: number;
}

/** The value at an offset: in braces, in quotes, or a word. */
function valueAt(text: string, at: number): Value {
  const first = text.charAt(at);
  if (first !== "{" && first !== '"') {
    const end = at + (/^[^,}\n]*/.exec(text.slice(at, at + 500))?.[0].length ?? 0);
    return { start: at, end, next: end };
  }
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === "\\") i += 1;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    const isEnd = first === "{" ? depth === 0 : i > at && character === '"' && depth === 0;
    if (isEnd) return { start: at + 1, end: i, next: i + 1 };
  }
  return { start: at + 1, end: text.length, next: text.length };
}

/** The lines of a value, without the spaces round each. */
function spansIn(text: string, first: number, { start, end }: Value): LineSpan[] {
  let index = first + (text.slice(0, start).match(/\n/g)?.length ?? 0);
  let at = start;
  const spans: LineSpan[] = [];
  for (const line of text.slice(start, end).split("\n")) {
    const column = at - (text.lastIndexOf("\n", at - 1) + 1);
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== "") {
      spans.push({ index, start: column + indent, end: column + line.trimEnd().length });
    }
    at += line.length + 1;
    index += 1;
  }
  return spans;
}
