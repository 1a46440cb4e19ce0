import type { Range } from "../../problems/range";
import { fieldRange, inLine, type Field } from "./fields";

const SEPARATOR = /[,;、，；]/;

/** Returns the tags of a list, or of one text with commas or semicolons between them, each once, with its first place. */
export function locateTags(field: Field): Map<string, Range> {
  const tags = new Map<string, Range>();
  for (const [written, range] of writtenTags(field)) {
    const tag = written.trim();
    if (tag !== "" && !tags.has(tag)) tags.set(tag, range);
  }
  return tags;
}

function writtenTags(field: Field): [string, Range][] {
  const { value, items, line } = field;
  const whole = fieldRange(field);
  if (Array.isArray(value)) return value.map((item, index) => [item, items[index] ?? whole]);
  if (value === null) return [];
  const start = textColumn(field, value);
  let column = start ?? 0;
  return value.split(SEPARATOR).map((part) => {
    const from = column + part.length - part.trimStart().length;
    column += part.length + 1;
    return [part, start === null ? whole : inLine(line, from, from + part.trim().length)];
  });
}

/** The column of the first character of a text, behind its quote; `null` where it is not written as it reads. */
function textColumn({ line, column, end }: Field, value: string): number | null {
  const around = end.line === line ? end.column - column - value.length : -1;
  if (around === 0) return column;
  return around === 2 ? column + 1 : null;
}
