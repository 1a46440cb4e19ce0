import { calledNotes, type Footnote, type SharedReferences } from "../references";
import { costOf, costProblem, type ReadingBudget } from "./reading-cost";

/** A footnote below a text that refers to it. */
export interface AttachedNote {
  /** Its normalised label. */
  id: string;
  note: Footnote;
  /** The index of its first line in the text with its footnotes. */
  start: number;
}

/** A text and, below it, the footnotes that it may refer to. */
export interface AttachedNotes {
  source: string;
  /** The number of lines of the text itself. */
  ownLines: number;
  notes: AttachedNote[];
}

/**
 * Returns a text with the footnotes of its file that it mentions, and those that they mention. Footnotes for
 * which `budget` does not suffice are left out.
 */
export function attachFootnotes(
  source: string,
  references: SharedReferences | undefined,
  budget: ReadingBudget,
): AttachedNotes {
  const parts = [source];
  const notes: AttachedNote[] = [];
  const ownLines = source.split("\n").length;
  let lines = ownLines + 1;
  const seen = new Set<string>();
  const left = references === undefined || references.footnotes.size === 0 ? [] : [source];
  for (const text of left) {
    for (const id of calledNotes(text)) {
      const note = references?.footnotes.get(id);
      if (note === undefined || seen.has(id)) continue;
      seen.add(id);
      if (!fits(note.lines, budget)) continue;
      const own = note.lines.join("\n");
      notes.push({ id, note, start: lines });
      parts.push(own);
      left.push(own);
      lines += note.lines.length + 1;
    }
  }
  return { source: parts.join("\n\n"), ownLines, notes };
}

function fits(lines: readonly string[], budget: ReadingBudget): boolean {
  let cost = { lines: 0, work: 0 };
  for (const line of lines) {
    const ofLine = costOf(line);
    cost = { lines: cost.lines + ofLine.lines, work: cost.work + ofLine.work };
  }
  return costProblem(lines, cost) === null && budget.take(cost.work);
}
