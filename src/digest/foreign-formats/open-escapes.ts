import { addPiece, asUnfolded, madeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "../line-parts/unfolded";

/** Marks of headings, items and numbers that exporters such as Google Docs write as text. */
const AT_START =
  /^[ \t]*(?:\\[#>*+-])+(?=\s|\\?\d|$)|^[ \t]*(?:(?:\\?#){1,6}[ \t]+)?\d{1,4}\\(?=[.)])/;
/** `\[Title\](https://…)` */
const LINK = /\\\[[^[\]\\]{1,600}\\\](?=\\?\()/g;

/** Returns a post without the backslashes before marks that its lines begin with and round links, or `null`. */
export function openEscapes(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  let isChanged = false;
  const made = lines.map((line, index) => {
    const plain = madeLine(index);
    let from = 0;
    const drop = index < start || code[index] === true ? [] : backslashes(line);
    for (const at of drop) {
      addPiece(plain, lines, { index, start: from, end: at });
      from = at + 1;
    }
    addPiece(plain, lines, { index, start: from, end: line.length });
    isChanged ||= drop.length > 0;
    return plain;
  });
  return isChanged ? asUnfolded(made) : null;
}

/** The offsets of those that go. */
function backslashes(line: string): number[] {
  if (!line.includes("\\")) return [];
  const found: number[] = [];
  const add = (text: string, at: number) => {
    for (const { index } of text.matchAll(/\\/g)) found.push(at + index);
  };
  add(AT_START.exec(line)?.[0] ?? "", 0);
  for (const { 0: link, index } of line.matchAll(LINK)) {
    add(link, index);
    const open = index + link.length;
    if (line.startsWith("\\(", open)) found.push(open);
    const close = line.indexOf("\\)", open);
    if (line.startsWith("\\(", open) && close !== -1) found.push(close);
  }
  return [...new Set(found)].sort((a, b) => a - b);
}
