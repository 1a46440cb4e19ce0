import type { Range } from "../../problems/range";
import { goesOn, isForeignComment, readItem, readRow } from "./read-row";
import { misquotedText, QUOTED } from "./requote";
import { fieldRange, inLine, type Fields } from "./fields";

/** What stands before the lines of a block scalar. */
const BLOCK_SCALAR = /^([|>])[-+\d]{0,2}[ \t]*(?:#.*)?$/;

/** A text in a line with its position: offsets from 0, `text` without quotes and comment. */
interface Scalar {
  text: string;
  start: number;
  end: number;
}

/**
 * Returns the fields of front matter that is not valid YAML, read line by line: `key: value`, `key: [a, b]`,
 * `- item` lines under a key, and lines that go on with a text; also with the slips of `findSlips`. `firstLine` is the line in the file of the first line of `source`. Passes
 * to `unread` what is not used: lines of another form, text after a closing quote, and values whose key is
 * repeated.
 */
export function salvageFields(
  source: string,
  firstLine: number,
  unread: (range: Range) => void = () => undefined,
): Fields {
  const fields: Fields = new Map();
  const lose = (line: number, from: number, row: string) => {
    const end = row.trimEnd().length;
    const start = from + row.slice(from).search(/\S|$/);
    if (start < end && row.charAt(start) !== "#") unread(inLine(line, start + 1, end + 1));
  };
  let key = "";
  let open = "";
  /** What joins the lines of a block scalar: `|` keeps its line ends, `>` does not. */
  let block: "\n" | " " | null = null;
  source.split("\n").forEach((row, index) => {
    const line = firstLine + index;
    const rangeOf = ({ start, end }: Scalar): Range => inLine(line, start + 1, end + 1);
    const entry = readRow(row);
    const above = fields.get(key);
    if (block !== null && above !== undefined && (/^[ \t]/.test(row) || row.trim() === "")) {
      const text = row.trim();
      if (text === "") return;
      above.value = above.value === null ? text : `${String(above.value)}${block}${text}`;
      above.end = { line, column: row.trimEnd().length + 1 };
      return;
    }
    if (entry !== null && (entry.loose !== "indent" || (above?.value ?? null) !== null)) {
      const { name, written, start } = entry;
      key = name;
      open = openQuote(written);
      const [, header] = BLOCK_SCALAR.exec(written) ?? [];
      block = header === undefined ? null : header === "|" ? "\n" : " ";
      const before = fields.get(name);
      if (before !== undefined) unread(fieldRange(before));
      const list = readList(written, start, name === "tags");
      const scalar = readScalar(written, start);
      if (list === null) lose(line, scalar.end, row);
      const { end } = rangeOf(list === null ? scalar : { ...scalar, end: row.trimEnd().length });
      fields.set(name, {
        value: block !== null ? null : (list?.map(({ text }) => text) ?? (scalar.text || null)),
        other: false,
        line,
        column: start + 1,
        end,
        items: list?.map(rangeOf) ?? [],
        key: inLine(line, row.search(/\S/) + 1, row.search(/(?:(?<![ \t])[ \t]+)?[:：=]/) + 1),
      });
      return;
    }
    if (isForeignComment(row)) return;
    const text = readItem(row);
    const field = above;
    if (typeof field?.value === "string" && continues(row, key) && !/^[[{|>]/.test(field.value)) {
      const more =
        open !== "" && row.trimEnd().endsWith(open) ? row.trim().slice(0, -1) : row.trim();
      field.value = `${field.value} ${more}`;
      field.end = { line, column: row.trimEnd().length + 1 };
      return;
    }
    if (text === null || field === undefined || typeof field.value === "string") {
      return lose(line, 0, row);
    }
    const item = readScalar(text, row.length - text.length);
    lose(line, item.end, row);
    field.value = [...(field.value ?? []), ...(item.text === "" ? [] : [item.text])];
    if (item.text !== "") field.items.push(rangeOf(item));
    field.end = rangeOf(item).end;
  });
  return fields;
}

/** Whether a line goes on with the text of the key above it, indented as in YAML or not. */
function continues(row: string, key: string): boolean {
  return goesOn(/^[ \t]/.test(row) ? row.trimStart() : row, key);
}

/** The quote that a value begins with and does not close, or nothing. */
function openQuote(written: string): string {
  const text = written.trim();
  return /^["']/.test(text) && !QUOTED.test(text) ? text.charAt(0) : "";
}

/**
 * The items of `[a, b]`, or `null` if it is not a list; `offset` is where `written` begins in its line. With `open` the
 * closing bracket may be missing.
 */
function readList(written: string, offset: number, open: boolean): Scalar[] | null {
  const text = written.trim();
  if (!text.startsWith("[") || !(text.endsWith("]") || (open && !text.includes("]")))) return null;
  let at = offset + written.indexOf("[") + 1;
  const items = text
    .slice(1, text.endsWith("]") ? -1 : undefined)
    .split(",")
    .map((item) => {
      const scalar = readScalar(item, at);
      at += item.length + 1;
      return scalar;
    });
  return items.filter((item) => item.text !== "");
}

/** Without its quotes, or, if it has none, without a comment after it. The closing quote may be missing. */
function readScalar(written: string, offset: number): Scalar {
  const text = written.trim();
  const start = offset + written.length - written.trimStart().length;
  const quote = text.charAt(0);
  if (quote !== '"' && quote !== "'") {
    const plain = text.replace(/(?<=^|[ \t])#.*$/, "").trim();
    return { text: plain, start, end: start + plain.length };
  }
  const closed = QUOTED.exec(text)?.[0] ?? "";
  if (closed !== "" && /^[ \t]*[,;]$/.test(text.slice(closed.length))) {
    return readScalar(written.slice(0, written.lastIndexOf(closed) + closed.length), offset);
  }
  const whole = misquotedText(text);
  if (whole !== null) return { text: whole, start, end: start + text.length };
  const quoted = QUOTED.exec(text)?.[0];
  if (quoted === undefined) return { text: text.slice(1).trim(), start, end: start + text.length };
  const inner = quoted.slice(1, -1).trim();
  const plain = quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/g, "$1");
  return { text: plain, start, end: start + quoted.length };
}
