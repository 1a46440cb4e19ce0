import type { Fields } from "./fields";

const ENTRY = /^["']?([A-Za-z_][\w-]*)["']?[ \t]*:(?:[ \t]+(.*))?$/;
const ITEM = /^[ \t]*-[ \t]+(.*)$/;

/**
 * Returns what front matter that is not valid YAML still says, line by line: `key: value`, `key: [a, b]`, and
 * `- item` lines under a key. `firstLine` is the line in the file of the first line of `source`.
 */
export function salvageFields(source: string, firstLine: number): Fields {
  const fields: Fields = new Map();
  let key = "";
  source.split("\n").forEach((row, index) => {
    const [entry, name = "", written = ""] = ENTRY.exec(row) ?? [];
    const line = firstLine + index;
    if (entry !== undefined) {
      key = name;
      const column = entry.length - written.length + 1;
      fields.set(name, { value: readValue(written), other: false, line, column });
      return;
    }
    const text = ITEM.exec(row)?.[1];
    const field = fields.get(key);
    if (text === undefined || field === undefined || typeof field.value === "string") return;
    const item = unquote(text);
    field.value = [...(field.value ?? []), ...(item === "" ? [] : [item])];
  });
  return fields;
}

function readValue(written: string): string | string[] | null {
  const text = written.trim();
  if (text.startsWith("[") && text.endsWith("]")) {
    const items = text.slice(1, -1).split(",").map(unquote);
    return items.filter((item) => item !== "");
  }
  return unquote(text) || null;
}

/** Without its quotes, or, where it has none, without a comment after it. A quote may lack its partner. */
function unquote(written: string): string {
  const text = written.trim();
  const quote = text.charAt(0);
  if (quote !== '"' && quote !== "'") return text.replace(/(?<=^|[ \t])#.*$/, "").trim();
  const end = text.indexOf(quote, 1);
  return (end === -1 ? text.slice(1) : text.slice(1, end)).trim();
}
