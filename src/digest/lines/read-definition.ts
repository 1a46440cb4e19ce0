import type { Definition } from "../references";
import { indentOf } from "./line-kinds";

/** A label (CommonMark 0.31, 6.3) that is no footnote's, its colon, and what follows in the line. */
const HEAD = /^( {0,3}\[((?!\^)(?:[^[\]\\]|\\.){1,999})\]:[ \t]*)(.*)$/;
const DESTINATION = /^(?:<(?:[^<>\\]|\\.)*>|(?!<)[^\s\p{Cc}]+)/u;
const TITLE = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))$/;

/** A definition with its label, and the index after its last line. */
export interface ReadDefinition extends Definition {
  label: string;
  end: number;
}

/**
 * Returns the link reference definition (CommonMark 0.31, 4.7) that begins in line `at`, or `null`. Its label,
 * destination and title may stand on a line each. A title of several lines is not read.
 */
export function readDefinition(lines: readonly string[], at: number): ReadDefinition | null {
  const [, head, label = "", rest = ""] = HEAD.exec(lines[at] ?? "") ?? [];
  if (head === undefined || label.trim() === "") return null;
  const below = rest.trim() === "" ? 1 : 0;
  const line = below === 1 ? (lines[at + 1] ?? "") : rest;
  const text = line.trim();
  const [destination] = DESTINATION.exec(text) ?? [];
  if (destination === undefined || !isBalanced(destination)) return null;
  const after = text.slice(destination.length);
  const own = after.trim();
  if (own !== "" && (!/^[ \t]/.test(after) || !TITLE.test(own))) return null;
  const next = own === "" ? (lines[at + below + 1] ?? "").trim() : "";
  const title = TITLE.test(next) ? next : own;
  const end = at + below + (title === own ? 1 : 2);
  return {
    label,
    source: lines.slice(at, end).join("\n"),
    target: title === "" ? destination : `${destination} ${inQuotes(title)}`,
    line: at + below + 1,
    column: (below === 1 ? 0 : head.length) + indentOf(line) + 1,
    end,
  };
}

/** In double quotes, if it has none inside: not all readers of lines know the other forms. */
function inQuotes(title: string): string {
  return title.includes('"') ? title : `"${title.slice(1, -1)}"`;
}

function isBalanced(destination: string): boolean {
  if (destination.startsWith("<") || !/[()]/.test(destination)) return true;
  let depth = 0;
  for (const [bracket] of destination.replace(/\\./g, "").matchAll(/[()]/g)) {
    depth += bracket === "(" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
