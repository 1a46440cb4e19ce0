import { isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";

/** Gives the place of a value in a file, by the keys that lead to it: `hot-papers.config.json:3:5`. */
type PlaceOf = (keys: readonly (string | number)[]) => string;

/**
 * Returns where the values of a configuration file are, by its name and its text, which is `null` for a program: only its name
 * is known then. JSON is YAML (YAML 1.2, 1.3).
 */
export function placesIn(name: string, text: string | null): PlaceOf {
  if (text === null) return () => name;
  const lines = new LineCounter();
  const document = parseDocument<Node>(text, { lineCounter: lines });
  return (keys) => {
    const parent = document.getIn(keys.slice(0, -1), true);
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === keys.at(-1))?.key
      : document.getIn(keys, true);
    const start = isNode(key) ? key.range?.[0] : undefined;
    return start === undefined ? name : `${name}:${inLine(lines, start)}`;
  };
}

/** Returns the place that an error of `JSON.parse` names by its offset, as `hot-papers.config.json:3:5`. */
export function brokenAt(name: string, text: string, message: string): string {
  const [, written] = /position (\d+)/.exec(message) ?? [];
  const before = text.slice(0, written === undefined ? text.length : Number(written)).split("\n");
  return `${name}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "range" in value;
}

function inLine(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${line}:${col}`;
}
