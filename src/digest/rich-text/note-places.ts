import type { Report } from "../../problems/report";
import type { Origin } from "../origin";
import { rangeBefore } from "../origin";
import type { SharedReferences } from "../references";
import type { AttachedNote, AttachedNotes } from "./attach-footnotes";

interface NotePlaces {
  references: SharedReferences | undefined;
  /** Maps the text itself to its file. */
  origin: Origin;
  report: Report;
}

/**
 * Returns the origin of a text with footnotes below it, and a `report` for it. What is wrong in a footnote is
 * reported only where it is shown first.
 */
export function notePlaces(
  { ownLines, notes }: AttachedNotes,
  { references, origin: own, report }: NotePlaces,
): { origin: Origin; report: Report } {
  const { shown = new Set<string>(), linesBefore = 0 } = references ?? {};
  const before = new Set(notes.filter(({ id }) => shown.has(id)));
  const origin: Origin = (point) => {
    const attached = point.line > ownLines ? noteAt(notes, point.line) : undefined;
    if (attached === undefined) return own(point);
    const { note, start } = attached;
    return { line: linesBefore + note.line + point.line - 1 - start, column: point.column };
  };
  return {
    origin,
    report: (rule, range, values) => {
      const { line } = range.start;
      const attached = line > ownLines ? noteAt(notes, line) : undefined;
      if (attached !== undefined && before.has(attached)) return;
      report(rule, rangeBefore(range, origin), values);
    },
  };
}

/** Returns the footnote in which a line of a text with footnotes stands, by binary search. */
function noteAt(notes: readonly AttachedNote[], line: number): AttachedNote | undefined {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.start ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return notes[low - 1];
}
