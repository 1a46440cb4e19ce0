import { inLine, type Fields } from "./fields";

/** Quoted without escapes, or plain and without a character that YAML could give a meaning. */
const VALUE = String.raw`("[^"\\\t]*"|'[^'\t]*'|[A-Za-z\d](?:[\w ./,()-]|:(?=\S))*)`;
const PAIR = new RegExp(`^([A-Za-z]\\w{0,60}): ${VALUE}$`);
const LIST = /^([A-Za-z]\w{0,60}):$/;
const ITEM = new RegExp(`^( *)- ${VALUE}$`);

/**
 * Returns the fields of YAML that is no more than lines of `key: value` and lists of values, as most front matter
 * is, or `null` where it may be more. The YAML library reads the same from it, but takes a tenth of a whole post's
 * time for these few lines. The first of them is line `firstLine` of the file.
 */
export function readPlainYaml(yaml: string, firstLine: number): Fields | null {
  const fields: Fields = new Map();
  const lines = yaml.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? "";
    if (text === "") continue;
    const [, key = LIST.exec(text)?.[1], written] = PAIR.exec(text) ?? [];
    if (key === undefined || fields.has(key)) return null;
    if (written !== undefined) {
      const { start, end } = scalarRange(firstLine + at, key.length + 3, written);
      fields.set(key, { value: readScalar(written), other: false, ...start, end, items: [] });
      continue;
    }
    const { indent, items } = readItems(lines, at + 1);
    if (items.length === 0) return null;
    const place = { line: firstLine + at + 1, column: indent + 1 };
    const scalars = items.map((item, index) => ({
      text: readScalar(item),
      range: scalarRange(place.line + index, indent + 3, item),
    }));
    const kept = scalars.filter(({ text: item }) => item !== null);
    fields.set(key, {
      value: kept.flatMap(({ text: item }) => item ?? []),
      other: false,
      ...place,
      end: scalars.at(-1)?.range.end ?? place,
      items: kept.map(({ range }) => range),
    });
    at += items.length;
  }
  return fields;
}

/** The items, as written, of the list that begins at an index; they all have the indentation of the first. */
function readItems(lines: string[], start: number): { indent: number; items: string[] } {
  const items: string[] = [];
  const [, indent = ""] = ITEM.exec(lines[start] ?? "") ?? [];
  for (const line of lines.slice(start)) {
    const [, spaces, written] = ITEM.exec(line) ?? [];
    if (written === undefined || spaces !== indent) break;
    items.push(written);
  }
  return { indent: indent.length, items };
}

function scalarRange(line: number, column: number, written: string) {
  return inLine(line, column, column + written.trimEnd().length);
}

function readScalar(written: string): string | null {
  const isPlain = !/^["']/.test(written);
  return scalarText(isPlain ? written : written.slice(1, -1), isPlain);
}

/** Returns the text of a scalar, or `null` for nothing: an empty one, and `null` or `~` where it is not quoted. */
export function scalarText(value: string, isPlain: boolean): string | null {
  const text = value.trim();
  return text === "" || (isPlain && /^(?:null|~)$/i.test(text)) ? null : text;
}
