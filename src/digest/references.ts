/** A link reference definition (CommonMark 0.31, 4.7). */
export interface Definition {
  /** All of its lines, joined by line ends, without the marks of a quote or an item before it. */
  source: string;
  /** Its destination and title as written, in one line. */
  target: string;
  /** Where the destination stands: the line, from 1, and the column. */
  line: number;
  column: number;
}

/** A footnote (GitHub's Markdown) with its text. */
export interface Footnote {
  /** All of its lines, with the label. */
  lines: readonly string[];
  /** The number of the first, from 1. */
  line: number;
}

/** What a file defines for all of its texts, by normalised label; the first definition of a label counts. */
export interface References {
  definitions: ReadonlyMap<string, Definition>;
  footnotes: ReadonlyMap<string, Footnote>;
}

/** The references that pieces of prose share. */
export interface SharedReferences extends References {
  /** Added to the line numbers of footnotes, so that they follow those of the text. */
  linesBefore: number;
  /** The footnotes that have been shown. */
  shown: Set<string>;
}

const CALL = /\[\^((?:[^[\]\\\s]|\\.){1,999})\]/g;

/** Returns the normalised labels of the footnotes that a text refers to, by its form, in their order. */
export function calledNotes(text: string): string[] {
  return [...text.matchAll(CALL)].map(([, label = ""]) => normaliseLabel(label));
}

/** Returns a label in the form in which equal labels are equal (CommonMark 0.31, "matches"). */
export function normaliseLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, " ")
    .replace(/^ | $/g, "")
    .toLowerCase()
    .toUpperCase();
}
