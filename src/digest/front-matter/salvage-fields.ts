import type { Range } from "../../problems/range";
import { misquotedText, QUOTED } from "./requote";
import { fieldRange, inLine, type Fields } from "./fields";

const ENTRY = /^["']?([A-Za-z_][\w-]*)["']?[ \t]*:(?:[ \t]+(.*))?$/;
const ITEM = /^[ \t]*-[ \t]+(.*)$/;

/** A text in a line with its position: offsets from 0, `text` without quotes and comment. */
interface Scalar {
  text: string;
  start: number;
  end: number;
}

/**
 * Returns the fields of front matter that is not valid YAML, read line by line: `key: value`, `key: [a, b]`,
 * and `- item` lines under a key. `firstLine` is the line in the file of the first line of `source`. Passes
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
  source.split("\n").forEach((row, index) => {
    const line = firstLine + index;
    const rangeOf = ({ start, end }: Scalar): Range => inLine(line, start + 1, end + 1);
    const [entry, name = "", written = ""] = ENTRY.exec(row) ?? [];
    if (entry !== undefined) {
      key = name;
      const start = entry.length - written.length;
      const before = fields.get(name);
      if (before !== undefined) unread(fieldRange(before));
      const list = readList(written, start);
      const scalar = readScalar(written, start);
      if (list === null) lose(line, scalar.end, row);
      const { end } = rangeOf(list === null ? scalar : { ...scalar, end: row.trimEnd().length });
      fields.set(name, {
        value: list?.map(({ text }) => text) ?? (scalar.text || null),
        other: false,
        line,
        column: start + 1,
        end,
        items: list?.map(rangeOf) ?? [],
        key: inLine(line, 1, row.search(/[ \t]*:/) + 1),
      });
      return;
    }
    const text = ITEM.exec(row)?.[1];
    const field = fields.get(key);
    if (text === undefined || field === undefined || typeof field.value === "string") {
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

/** The items of `[a, b]`, or `null` if it is not a list; `offset` is where `written` begins in its line. */
function readList(written: string, offset: number): Scalar[] | null {
  const text = written.trim();
  if (!text.startsWith("[") || !text.endsWith("]")) return null;
  let at = offset + written.indexOf("[") + 1;
  const items = text
    .slice(1, -1)
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
  const whole = misquotedText(text);
  if (whole !== null) return { text: whole, start, end: start + text.length };
  const quoted = QUOTED.exec(text)?.[0];
  if (quoted === undefined) return { text: text.slice(1).trim(), start, end: start + text.length };
  const inner = quoted.slice(1, -1).trim();
  const plain = quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/g, "$1");
  return { text: plain, start, end: start + quoted.length };
}
