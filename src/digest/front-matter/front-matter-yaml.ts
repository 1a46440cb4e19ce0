import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter } from "yaml";
import type { Node, Scalar } from "yaml";
import { isBefore, rangeAt, rangeOver, type Point, type Range } from "../../problems/range";
import { fieldRange, type Field, type Fields } from "./fields";
import type { Report } from "../../problems/report";
import { frontMatterValue } from "../../problems/rules/front-matter-value";
import { frontMatterYaml } from "../../problems/rules/front-matter-yaml";
import { composeYaml, type Composed } from "./compose-yaml";
import { findSlips } from "./find-slips";
import { misquotedValue } from "./requote";
import { salvageFields } from "./salvage-fields";
import { texInQuotes } from "./tex-in-quotes";
import { textInComments } from "./text-in-comments";

/** Such as a byte order mark where two files were joined. */
const INVISIBLE = /\p{Cf}/gu;
const ALIAS = /(?:^|[\s,[{])\*\S/;
const LONGEST_KEY = 40;
const MOST_WORDS = 3;

/**
 * Returns the fields of YAML front matter whose first line is line `firstLine` of the file. Reports broken YAML,
 * keys that stand twice and tags as `front-matter-yaml`, at the first place; then every line that still reads
 * as `key: value` counts. Reports texts that YAML takes for comments, and TeX whose letters it
 * takes for escapes, as `front-matter-value`.
 */
export function readYaml(yaml: string, firstLine: number, report: Report): Fields {
  // Filled here, since the library leaves out lines of a text that it cannot read.
  const lineCounter = new LineCounter();
  lineCounter.lineStarts = [0];
  for (let at = yaml.indexOf("\n"); at !== -1; at = yaml.indexOf("\n", at + 1)) {
    lineCounter.lineStarts.push(at + 1);
  }
  const pointAt = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(Math.min(Math.max(0, offset), yaml.length));
    return { line: firstLine + Math.max(0, line - 1), column: Math.max(1, col) };
  };
  const whole = rangeOver({ line: firstLine, column: 1 }, yaml);
  const composed = composeYaml(yaml);
  if (composed === null) {
    report(frontMatterYaml, whole, { kind: "too-long" });
    return salvageFields(yaml, firstLine);
  }
  const { document, anchors } = composed;
  const unread: Range[] = [];
  const rows = yaml.split("\n");
  const isSuspect = document.warnings.length > 0 || (anchors.size > 0 && !ALIAS.test(yaml));
  const slips = document.errors.length > 0 || isSuspect ? findSlips(rows, firstLine) : [];
  const isBroken = document.errors.length > 0 || slips.length > 0;
  const salvaged = isBroken ? salvageFields(yaml, firstLine, (lost) => unread.push(lost)) : null;
  for (const { range, ...slip } of slips) report(frontMatterYaml, range, { kind: "slip", ...slip });
  const told = new Set(slips.map(({ range }) => range.start.line));
  const [error] = [...document.errors, ...document.warnings];
  const at = error === undefined ? 0 : pointAt(error.pos[0]).line;
  const isMisquoted = misquotedValue(rows[at - firstLine] ?? "", at) !== null;
  if (error !== undefined && (slips.length === 0 || (isMisquoted && !told.has(at)))) {
    const { message, code, pos } = error;
    const range = { start: pointAt(pos[0]), end: pointAt(Math.max(...pos)) };
    const lost = unread.findIndex(({ start }) => start.line === range.start.line);
    const [same = range] = lost === -1 ? [] : unread.splice(lost, 1);
    const { line } = range.start;
    const quoted = misquotedValue(rows[line - firstLine] ?? "", line);
    if (quoted === null) report(frontMatterYaml, same, { kind: "syntax", reason: message, code });
    else {
      const place = quoted.isClosed ? quoted.range : same;
      report(frontMatterYaml, place, { kind: "quotes", ...quoted });
    }
  }
  const isTold = (lost: Range) => slips.some(({ range }) => holds(range, lost));
  for (const range of unread) {
    if (!isTold(range)) report(frontMatterYaml, range, { kind: "unread" });
  }
  if (salvaged !== null) return salvaged;
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
    const name = isScalar(key) ? String(key.value).replace(INVISIBLE, "") : null;
    const [offset] = (isNode(key) ? key.range : null) ?? [0];
    const place = pointAt(offset);
    const { start, end } = (isNode(value) ? rangeOf(value) : null) ?? { start: place, end: place };
    // A list or a map in the place of a key, such as `[^1]: A note`, is none either.
    if (name === null || !isName(name)) {
      report(frontMatterYaml, { start: place, end }, { kind: "no-key" });
      continue;
    }
    const before = fields.get(name);
    if (before !== undefined) {
      report(frontMatterYaml, fieldRange(before), { kind: "repeated", key: name });
    }
    for (const { at, text } of textInComments(yaml, name, value, offset)) {
      const place = rangeAt(pointAt(at), text.length);
      report(frontMatterValue, place, { kind: "comment", key: name, text });
    }
    const tex = texInQuotes(yaml, name, value, pointAt);
    for (const { range, command, instead } of tex.values()) {
      report(frontMatterValue, range, { kind: "escape", key: name, command, instead });
    }
    const { items, ...content } = read(value, anchors, tex);
    fields.set(name, {
      ...content,
      ...start,
      end,
      key: (isNode(key) ? rangeOf(key) : null) ?? { start: place, end: place },
      items: items.map((item) => rangeOf(item) ?? { start, end }),
    });
  }
  return fields;
}

/** Whether one range in a line holds another. */
function holds(outer: Range, { start, end }: Range): boolean {
  return !isBefore(start, outer.start) && !isBefore(outer.end, end);
}

/** Keys of other programs are ignored, but a line of text with a colon in it is not a key. */
function isName(key: string): boolean {
  return key.length <= LONGEST_KEY && key.split(/\s+/).length <= MOST_WORDS;
}

/** A field's value, and the nodes of a list's scalars as written: an alias, not its target. */
function read(
  value: unknown,
  anchors: Composed["anchors"],
  tex: ReadonlyMap<unknown, { text: string }>,
): Pick<Field, "value" | "other"> & { items: Node[] } {
  const node = resolve(value, anchors);
  const textIn = (scalar: Scalar) => tex.get(scalar)?.text.trim() ?? textOf(scalar);
  if (isScalar(node)) return { value: textIn(node), other: false, items: [] };
  if (!isSeq(node)) return { value: null, other: node !== null, items: [] };
  const items = node.items.filter(isNode).flatMap((item) => {
    const resolved = resolve(item, anchors);
    const text = isScalar(resolved) ? textIn(resolved) : null;
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
