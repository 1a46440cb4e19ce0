import type { Columns } from "../../problems/range";
import { readNumber } from "./heading-number";
import { withoutSectionNumbers } from "./section-numbers";

/** An ATX heading (CommonMark 0.31, 4.2). */
export interface Heading {
  /** Index of its line, from 0. */
  index: number;
  level: number;
  /** The number that it begins with, such as 3 in `# 3. Title`. */
  number: number | null;
  /** There is no space after its `#`s, as in `#3. Title`, which is not a heading in CommonMark. */
  withoutSpace: boolean;
  /** Without its number (also one such as 1.2 among others), closing `#`s and attributes such as `{#name}`. */
  title: string;
  /** Of the title, from 1. */
  column: number;
  /** The columns of the digits of the number; `null` if it has none. */
  digits: Columns | null;
  /** The column after its line's last character. */
  end: number;
}

const MARKS = /^ {0,3}(#{1,6})(?=[ \t]|$|\s?[\d０-９])/u;

/** Returns the headings of `lines` from index `start` on, except those in lines marked in `code`. */
export function findHeadings(
  lines: readonly string[],
  start: number,
  code: readonly boolean[],
): Heading[] {
  const headings: Heading[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const heading = code[index] === true ? null : readHeading(lines[index] ?? "", index);
    if (heading !== null) headings.push(heading);
  }
  return withoutSectionNumbers(headings);
}

function readHeading(line: string, index: number): Heading | null {
  const found = /^ {0,3}#/.test(line) ? MARKS.exec(line) : null;
  if (found === null) return null;
  const [marks, hashes = ""] = found;
  const rest = line.slice(marks.length);
  const content = rest.trimStart();
  const { numbered, digits, inner } = readNumber(content);
  const withoutSpace = content !== "" && content === rest;
  if (digits === undefined && content !== "" && !/^[ \t]/.test(rest)) return null;
  const column = line.length - content.length + 1;
  const atDigits = column + numbered.indexOf(digits ?? "");
  return {
    index,
    level: hashes.length,
    number: digits === undefined ? null : Number(digits.normalize("NFKC")),
    withoutSpace,
    title: withoutClosing(inner),
    column: column + numbered.length,
    digits: digits === undefined ? null : { column: atDigits, end: atDigits + digits.length },
    end: line.length + 1,
  };
}

/** An id or classes for the heading, as Pandoc, kramdown and others have them: `{#name}`, `{: .wide}`. */
const ATTRIBUTES =
  /(?:^|[ \t])\{:?[ \t]*(?:#[\p{L}\p{N}_]|\.[\p{L}_])[\w:.-]*(?:[ \t]+[#.]?[\p{L}_][\w:.="-]*)*[ \t]*\}$/u;

function withoutClosing(content: string): string {
  const written = content.trimEnd();
  const text = written.endsWith("}") ? written.replace(ATTRIBUTES, "").trimEnd() : written;
  let end = text.length;
  while (text.charAt(end - 1) === "#") end -= 1;
  return end === 0 || /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}
