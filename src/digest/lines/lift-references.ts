import {
  calledNotes,
  normaliseLabel,
  type Definition,
  type Footnote,
  type References,
} from "../references";
import { findCodeLines } from "./code-lines";
import { findCrowdedLine } from "./crowded-line";
import { isBlank, isBlockStart, isThematicBreak } from "./line-kinds";
import { readDefinition } from "./read-definition";
import { findDeepLine } from "./tree-depth";

/** A footnote's label (GitHub's Markdown), where it begins one. */
const NOTE = /^ {0,3}\[\^((?:[^[\]\\\s]|\\.){1,999})\]:/;
/** The marks of quotes and items before a definition inside them. */
const CONTAINERS = /^(?: {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]?)+/;
/** Lines after which a paragraph, and so a definition, may begin without a blank line. */
const ENDS_BLOCK = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/;

/** A text without its definitions, whose lines are empty, and what they define. */
export interface LiftedReferences extends References {
  lines: string[];
  /** For each line whether it is code or a comment. */
  code: boolean[];
}

/**
 * Returns the definitions and footnotes of a text from line `start` on, and the text without them; `null` if
 * it has none. Footnotes that no other line refers to, and those in `kept`, stay in the text.
 */
export function liftReferences(
  written: readonly string[],
  start: number,
  kept: ReadonlySet<string> = new Set(),
): LiftedReferences | null {
  if (!written.some((line, at) => at >= start && line.includes("]:"))) return null;
  const lines = [...written];
  const code = findCodeLines(lines, start);
  const called = notesCalledIn(written, start, code);
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, Footnote>();
  let ended = start;
  for (let at = start; at < written.length; at += 1) {
    const line = written[at] ?? "";
    if (code[at] === true || !line.includes("]:") || at < ended) continue;
    const [, note] = NOTE.exec(line) ?? [];
    const id = normaliseLabel(note ?? "");
    if (note !== undefined) {
      if (footnotes.has(id) || kept.has(id) || !called.has(id)) continue;
      const end = noteEnd(written, at);
      const own = written.slice(at, end);
      if (findDeepLine(own) !== -1 || findCrowdedLine(own) !== -1) continue;
      footnotes.set(id, { lines: own, line: at + 1 });
      lines.fill("", at, end);
      ended = end;
      continue;
    }
    const marks = CONTAINERS.exec(line)?.[0] ?? "";
    const begins = at === ended || mayBegin(written, at, code) || /[-*+.)]/.test(marks);
    const inner = marks === "" ? null : [line.slice(marks.length)];
    const found = begins ? readDefinition(inner ?? written, inner === null ? at : 0) : null;
    if (found === null) continue;
    const { label, end, ...definition } = found;
    const place = { line: at + 1, column: marks.length + definition.column };
    const name = normaliseLabel(label);
    if (!definitions.has(name)) {
      definitions.set(name, inner === null ? definition : { ...definition, ...place });
    }
    if (inner === null) lines.fill("", at, end);
    ended = inner === null ? end : at + 1;
  }
  if (definitions.size === 0 && footnotes.size === 0) return null;
  return { lines, code, definitions, footnotes };
}

/** Whether no paragraph goes on in the line: a definition does not interrupt one. */
function mayBegin(lines: readonly string[], at: number, code: readonly boolean[]): boolean {
  const before = lines[at - 1] ?? "";
  if (at === 0 || isBlank(before) || code[at - 1] === true || ENDS_BLOCK.test(before)) return true;
  if (isThematicBreak(before, lines[at - 2] ?? "")) return true;
  const isQuoted = (line: string) => /^ {0,3}>/.test(line);
  return isQuoted(lines[at] ?? "") && (!isQuoted(before) || /^[ >\t]*$/.test(before));
}

/** The footnotes that are referred to, by normalised label, in whatever lines. */
function notesCalledIn(
  lines: readonly string[],
  start: number,
  code: readonly boolean[],
): ReadonlySet<string> {
  const called = new Set<string>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (code[at] === true || !line.includes("[^")) continue;
    const own = NOTE.exec(line)?.[0].length ?? 0;
    for (const id of calledNotes(line.slice(own))) called.add(id);
  }
  return called;
}

/** The index after a footnote: its indented lines, and those that continue its last paragraph. */
function noteEnd(lines: readonly string[], start: number): number {
  let end = start + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (isBlank(line)) continue;
    const isIndented = /^(?: {4}| {0,3}\t)/.test(line);
    const goesOn = at === end && !isBlockStart(line) && !NOTE.test(line);
    if (!isIndented && !goesOn) break;
    end = at + 1;
  }
  return end;
}
