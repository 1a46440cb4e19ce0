import { inLine } from "./fields";
import type { Range } from "../../problems/range";

/** A value whose quotes hold the same quotes, or end before the value does. */
export interface QuotedValue {
  range: Range;
  quote: '"' | "'";
  /** The value also ends with the quote. */
  isClosed: boolean;
  /** The value in quotes of the other kind, or with escapes. */
  instead: string;
}

/** A key, and a value that begins with a quote. */
const VALUE = /^([^:"']{1,60}:[ \t]+)((["']).*?)[ \t]*$/;

/** A text up to its closing quote; inside, `\\"` and `''` are quotes (YAML 1.2, 7.3). */
export const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

/** Returns the value in a line of front matter whose text goes on after its second quote, or `null`. */
export function misquotedValue(row: string, line: number): QuotedValue | null {
  const [, head = "", value = "", quote] = VALUE.exec(row) ?? [];
  if (quote !== '"' && quote !== "'") return null;
  const text = misquotedText(value);
  if (text === null) return null;
  const instead = inQuotes(text);
  const range = inLine(line, head.length + 1, head.length + value.length + 1);
  return { range, quote, isClosed: value.endsWith(quote), instead };
}

/** Returns a text of one line in quotes, as YAML reads it. */
export function inQuotes(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? `"${text.replace(/[\\"]/g, "\\$&")}"` : `'${text}'`;
}

/**
 * Returns the text of a value that begins with a quote and has more after the closing one, or `null` if it has
 * not. Quotes at both its ends are around it, others belong to it.
 */
export function misquotedText(value: string): string | null {
  const quoted = QUOTED.exec(value)?.[0];
  if (quoted === undefined || /^[ \t]*(?:#.*)?$/.test(value.slice(quoted.length))) return null;
  return value.endsWith(value.charAt(0)) ? value.slice(1, -1).trim() : value;
}
