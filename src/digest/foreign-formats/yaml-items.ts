import { afterBlank } from "../lines/after-blank";
import { indentOf, isBlank, widthOf } from "../lines/line-kinds";
import type { LineSpan } from "../line-parts/unfolded";

/** A key with the texts below it, at their places. */
export interface YamlValue {
  key: string;
  texts: LineSpan[];
}

/** An item of a list of maps (`- title: …`): its lines from `start` up to `end`, and its values. */
export interface YamlItem {
  start: number;
  end: number;
  values: YamlValue[];
}

const KEY = /^([ \t]*(?:-[ \t]+)?)(["']?)([A-Za-z_][\w-]{0,30})\2:(?:[ \t]+(?=\S)|[ \t]*$)/;
const ITEM = /^[ \t]*-[ \t]+/;
/** What begins a text of several lines (YAML 1.2, 8.1). */
const BLOCK = /^[|>][-+\d]{0,2}[ \t]*$/;
/** The texts of a list or a map in one line. */
const SCALARS =
  /"((?:[^"\\]|\\.){0,3000})"|'((?:[^']|''){0,3000})'|[^,[\]{}"'\s][^,[\]{}]{0,3000}/g;

/**
 * Returns the items of the list of maps in YAML that begins in line `at`, or none. Values are read as they are written, for
 * what programs write is often no valid YAML, such as a title with a colon. Lists and maps below a key are read one
 * level deep: the texts of a list, and of its maps those of `name`; other keys there are keys of the item.
 */
export function yamlItems(lines: readonly string[], at: number): YamlItem[] {
  const items: YamlItem[] = [];
  const outer = widthOf(lines[at] ?? "");
  let i = at;
  while (isItem(lines[i] ?? "") && widthOf(lines[i] ?? "") === outer) {
    let end = i + 1;
    for (let next = end; next < lines.length; next += 1) {
      if (isBlank(lines[next] ?? "")) continue;
      if (widthOf(lines[next] ?? "") <= outer) break;
      end = next + 1;
    }
    items.push({ start: i, end, values: valuesOf(lines, i, end) });
    i = afterBlank(lines, end);
  }
  return items;
}

function isItem(line: string): boolean {
  return ITEM.test(line) && KEY.test(line);
}

function valuesOf(lines: readonly string[], start: number, end: number): YamlValue[] {
  const values = new Map<string, YamlValue>();
  const valueOf = (key: string): YamlValue => {
    const value = values.get(key) ?? { key, texts: [] };
    values.set(key, value);
    return value;
  };
  const base = columnOf(lines[start] ?? "");
  let outer: YamlValue = { key: "", texts: [] };
  let last = outer;
  let isText = false;
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? "";
    if (isBlank(line) || /^\s*#/.test(line)) continue;
    const isInside = columnOf(line) > base;
    const span = { index, start: indentOf(line), end: line.trimEnd().length };
    const [head, , , key = ""] = (isText && isInside ? null : KEY.exec(line)) ?? [];
    if (head === undefined) {
      const item = isText ? 0 : (ITEM.exec(line)?.[0].length ?? 0);
      last.texts.push(...textsIn(line, { ...span, start: Math.max(item, span.start) }, isText));
      continue;
    }
    if (!isInside) outer = valueOf(key);
    last = isInside && key !== "name" && !ITEM.test(line) ? valueOf(key) : outer;
    const value = { ...span, start: head.length };
    isText = BLOCK.test(line.slice(value.start));
    if (!isText) last.texts.push(...textsIn(line, value, false));
  }
  return [...values.values()];
}

/** The column of the key of a line, behind the hyphen of an item. */
function columnOf(line: string): number {
  const item = ITEM.exec(line)?.[0] ?? "";
  return widthOf(item.replace("-", " ") + line.slice(item.length));
}

/** The text of a value without quotes and comment, or the texts of a list or a map in one line. */
function textsIn(line: string, span: LineSpan, isText: boolean): LineSpan[] {
  const text = line.slice(span.start, span.end);
  if (text === "") return [];
  if (isText) return [span];
  if (/^\[.*\][ \t]*(?:#.*)?$/.test(text) || /^\{.*\}$/.test(text)) {
    return [...text.matchAll(SCALARS)].map(({ 0: whole, 1: double, 2: single, index }) => {
      const inner = double ?? single ?? whole.trimEnd();
      const from = span.start + index + (inner === whole.trimEnd() ? 0 : 1);
      return { index: span.index, start: from, end: from + inner.length };
    });
  }
  const [, mark, quoted = ""] = /^(["'])(.*)\1[ \t]*(?:#.*)?$/.exec(text) ?? [];
  if (mark !== undefined)
    return [{ ...span, start: span.start + 1, end: span.start + 1 + quoted.length }];
  const plain = text.replace(/(?<![ \t])[ \t]+#.*$/, "");
  return [{ ...span, end: span.start + plain.length }];
}
