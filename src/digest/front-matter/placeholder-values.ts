import { placesIn } from "../lines/source-places";
import { findTemplates, isPlaceholder } from "../lines/placeholders";
import type { Point, Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { placeholderLeft } from "../../problems/rules/placeholder-left";
import type { RuleId } from "../../problems/rules";
import { fieldRange, type Fields } from "./fields";
import { OWN_KEYS } from "./own-keys";

/** What is also wrong with a value that a template left. */
export const CAUSED_BY_PLACEHOLDERS: ReadonlySet<RuleId> = new Set([
  "front-matter-yaml",
  "front-matter-value",
  "date-invalid",
  "template-unknown",
  "papers-unknown",
]);

/**
 * Reports values of the front matter, and parts of them, that a template left (`placeholder-left`), and
 * returns their ranges. `lines` are those of the file. A plain `null` is YAML for no value, which a title and
 * a date need.
 */
export function reportPlaceholders(fields: Fields, lines: string[], report: Report): Range[] {
  const found: Range[] = [];
  const note = (text: string, range: Range) => {
    found.push(range);
    report(placeholderLeft, range, { text });
  };
  const noteParts = (written: string, { line, column }: Point) => {
    const placeOf = placesIn(" ".repeat(column - 1) + written, line);
    for (const { text, start, end } of findTemplates(written)) {
      const from = placeOf(column - 1 + start);
      note(text, { start: from, end: placeOf(column - 1 + end) });
    }
  };
  for (const key of OWN_KEYS) {
    const field = fields.get(key);
    if (field === undefined) continue;
    const whole = valueAt(fieldRange(field), lines);
    const isNull = whole.written === "null" && key !== "title" && key !== "date";
    // `[object Object]` is a list to YAML.
    const isList = field.items.length > 0 && !isPlaceholder(whole.text);
    const values = isList ? field.items.map((item) => valueAt(item, lines)) : [whole];
    for (const { written, text, range } of isNull ? [] : values) {
      if (isPlaceholder(text)) note(text, range);
      else noteParts(written, range.start);
    }
  }
  return found;
}

/** A value as it is written, and without its quotes. */
function valueAt(range: Range, lines: string[]): { written: string; text: string; range: Range } {
  const { start, end } = range;
  const rows = lines
    .slice(start.line - 1, end.line)
    .map((row, index, all) =>
      row.slice(
        index === 0 ? start.column - 1 : 0,
        index === all.length - 1 ? end.column - 1 : undefined,
      ),
    );
  const written = rows.join("\n");
  return { written, text: written.replace(/^(["'])(.*)\1$/s, "$2"), range };
}
