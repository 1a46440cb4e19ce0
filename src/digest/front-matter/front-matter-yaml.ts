import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter } from "yaml";
import type { Node, Scalar } from "yaml";
import { rangeOver, type Point, type Range } from "../../problems/range";
import type { Field, Fields } from "./fields";
import type { Report } from "../../problems/report";
import { frontMatterYaml } from "../../problems/rules/front-matter-yaml";
import { composeYaml, type Composed } from "./compose-yaml";
import { salvageFields } from "./salvage-fields";

/**
 * Returns the fields of YAML front matter whose first line is line `firstLine` of the file. Reports broken YAML,
 * keys that stand twice and tags as `front-matter-yaml`, at the first place; then every line that still reads
 * as `key: value` counts.
 */
export function readYaml(yaml: string, firstLine: number, report: Report): Fields {
  const lineCounter = new LineCounter();
  const pointAt = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(Math.max(0, offset));
    return { line: firstLine + Math.max(0, line - 1), column: Math.max(1, col) };
  };
  const whole = rangeOver({ line: firstLine, column: 1 }, yaml);
  const composed = composeYaml(yaml, lineCounter);
  if (composed === null) {
    report(frontMatterYaml, whole, { kind: "too-long" });
    return salvageFields(yaml, firstLine);
  }
  const { document, anchors } = composed;
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    const { message, code, pos } = error;
    const range = { start: pointAt(pos[0]), end: pointAt(Math.max(...pos)) };
    report(frontMatterYaml, range, { kind: "syntax", reason: message, code });
  }
  if (document.errors.length > 0) return salvageFields(yaml, firstLine);
  if (document.contents === null) return new Map();
  if (!isMap(document.contents)) {
    report(frontMatterYaml, whole, { kind: "no-list" });
    return salvageFields(yaml, firstLine);
  }
  const rangeOf = (node: Node): Range | null => {
    const [start = 0, end = 0] = node.range ?? [];
    const text = yaml.slice(start, end);
    return node.range
      ? { start: pointAt(start), end: pointAt(start + text.trimEnd().length) }
      : null;
  };
  const fields: Fields = new Map();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const [offset, keyEnd] = key.range ?? [0, 0];
    const name = String(key.value);
    if (fields.has(name)) {
      const range = { start: pointAt(offset), end: pointAt(keyEnd) };
      report(frontMatterYaml, range, { kind: "repeated", key: name });
    }
    const place = pointAt(offset);
    const { start, end } = (isNode(value) ? rangeOf(value) : null) ?? { start: place, end: place };
    const { items, ...content } = read(value, anchors);
    fields.set(name, {
      ...content,
      ...start,
      end,
      items: items.map((item) => rangeOf(item) ?? { start, end }),
    });
  }
  return fields;
}

/** A field's value, and the nodes of a list's scalars as they stand there: an alias, not what it stands for. */
function read(
  value: unknown,
  anchors: Composed["anchors"],
): Pick<Field, "value" | "other"> & { items: Node[] } {
  const node = resolve(value, anchors);
  if (isScalar(node)) return { value: textOf(node), other: false, items: [] };
  if (!isSeq(node)) return { value: null, other: node !== null, items: [] };
  const items = node.items.filter(isNode).flatMap((item) => {
    const resolved = resolve(item, anchors);
    const text = isScalar(resolved) ? textOf(resolved) : null;
    return text === null ? [] : [{ item, text }];
  });
  return {
    value: items.map(({ text }) => text),
    other: node.items.some((item) => !isScalar(resolve(item, anchors))),
    items: items.map(({ item }) => item),
  };
}

/** One step is enough: an alias never names an alias. */
function resolve(value: unknown, anchors: Composed["anchors"]): unknown {
  return isAlias(value) ? anchors.get(value.source) : value;
}

/** The text of a scalar; `null` for an empty one, and for `null` or `~` that is not quoted. */
function textOf({ value, type }: Scalar): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  return text === "" || (type === "PLAIN" && /^(?:null|~)$/i.test(text)) ? null : text;
}
