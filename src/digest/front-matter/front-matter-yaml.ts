import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Document, Node, Scalar } from "yaml";
import type { Field, Fields } from "./fields";
import { readPlainYaml, scalarText } from "./plain-yaml";
import type { Report } from "../../problems/problems";
import { salvageFields } from "./salvage-fields";

/** Longer front matter is read line by line: nobody writes it by hand, and YAML takes its time. */
const LONGEST = 20_000;

/**
 * Returns the fields of YAML front matter whose first line is line `firstLine` of the file. Reports broken YAML,
 * keys that stand twice and tags as `front-matter-yaml`, at the first place; then every line that still reads
 * as `key: value` counts.
 */
export function readYaml(yaml: string, firstLine: number, report: Report): Fields {
  const plain = yaml.length > LONGEST ? null : readPlainYaml(yaml, firstLine);
  if (plain !== null) return plain;
  const lineCounter = new LineCounter();
  const fault = (offset: number, message: string, fix: string) => {
    const { line, col } = lineCounter.linePos(Math.max(0, offset));
    const place = { line: firstLine + Math.max(0, line - 1), column: Math.max(1, col) };
    report("front-matter-yaml", place, message, fix);
  };
  const composed = yaml.length > LONGEST ? null : compose(yaml, lineCounter);
  if (composed === null) {
    fault(
      0,
      "The front matter is too long or too deeply nested to be read as YAML.",
      "Shorten it.",
    );
    return salvageFields(yaml, firstLine);
  }
  const { document, anchors } = composed;
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) fault(error.pos[0], explain(error.message), fixFor(error.code));
  if (document.errors.length > 0) return salvageFields(yaml, firstLine);
  if (document.contents === null) return new Map();
  if (!isMap(document.contents)) {
    fault(
      0,
      "The front matter is not a list of “key: value” lines.",
      "Write one key and value a line.",
    );
    return salvageFields(yaml, firstLine);
  }
  const fields: Fields = new Map();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const [offset] = key.range ?? [0];
    const name = String(key.value);
    if (fields.has(name)) {
      fault(
        offset,
        `The key “${name}” stands twice; the last one counts.`,
        "Delete one of the two.",
      );
    }
    const { line, col } = lineCounter.linePos(startOf(value) ?? offset);
    fields.set(name, { ...read(value, anchors), line: firstLine + line - 1, column: col });
  }
  return fields;
}

interface Composed {
  document: Document.Parsed;
  /** What aliases stand for: looked up here, since the library searches the document for each. */
  anchors: Map<string, Node>;
}

/** YAML's failsafe schema: no tag is resolved, no scalar becomes anything but its text. */
function compose(yaml: string, lineCounter: LineCounter): Composed | null {
  try {
    const document = parseDocument(yaml, {
      schema: "failsafe",
      resolveKnownTags: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
      lineCounter,
    });
    const anchors = new Map<string, Node>();
    visit(document, {
      Node: (_key, node) => {
        if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
      },
    });
    return { document, anchors };
  } catch {
    return null;
  }
}

function startOf(value: unknown): number | undefined {
  return isNode(value) ? value.range?.[0] : undefined;
}

function read(value: unknown, anchors: Composed["anchors"]): Pick<Field, "value" | "other"> {
  const node = resolve(value, anchors);
  if (isScalar(node)) return { value: textOf(node), other: false };
  if (!isSeq(node)) return { value: null, other: node !== null };
  const items = node.items.map((item) => resolve(item, anchors));
  const texts = items.map((item) => (isScalar(item) ? textOf(item) : null));
  return {
    value: texts.filter((text) => text !== null),
    other: items.some((item) => !isScalar(item)),
  };
}

/** One step is enough: an alias never names an alias. */
function resolve(value: unknown, anchors: Composed["anchors"]): unknown {
  return isAlias(value) ? anchors.get(value.source) : value;
}

function textOf({ value, type }: Scalar): string | null {
  return typeof value === "string" ? scalarText(value, type === "PLAIN") : null;
}

function explain(message: string): string {
  const [first = ""] = message.split("\n");
  return `The front matter is not valid YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}.`;
}

function fixFor(code: string): string {
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    return "Put the value in double quotes: it holds a colon followed by a space.";
  }
  if (code === "TAB_AS_INDENT") return "Indent with spaces instead of tabs.";
  if (code === "MISSING_CHAR") return "Close the quote or the bracket.";
  return "Correct this line; a value with “: ” or “ #” in it needs double quotes.";
}
