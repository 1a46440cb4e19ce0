import { isBlank } from "../lines/line-kinds";
import { listMarker } from "../line-parts/list-marker";
import type { Unfolded } from "../line-parts/unfolded";
import { paperAddress } from "../values/paper-address";
import { addPiece, asUnfolded, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";

/** Longer labels are no titles. */
const LONGEST = 400;
const REST = /^[ \t]*([^[\]]{0,400})\]\((https?:\/\/[^\s()<>]{1,2000})\)/;

/**
 * Returns a post in which the name of a link to a paper that goes on in the next line of an item stands in one line (CommonMark
 * 0.31, 6.3), or `null` if it has none: `- [A title of two` and `lines](https://arxiv.org/abs/2603.10001)`.
 */
export function joinLabels(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const joined = new Set<number>();
  for (let at = start; at < lines.length - 1; at += 1) {
    const line = lines[at] ?? "";
    const open = line.lastIndexOf("[");
    if (open === -1 || line.length - open > LONGEST || line.includes("]", open)) continue;
    if (code[at] === true || listMarker(line) === null) continue;
    const next = lines[at + 1] ?? "";
    if (isBlank(next) || listMarker(next) !== null) continue;
    const [, , url = ""] = REST.exec(next) ?? [];
    if (url !== "" && paperAddress(url) !== null) joined.add(at);
  }
  if (joined.size === 0) return null;
  return asUnfolded(
    lines.flatMap((_, index): MadeLine[] => {
      if (joined.has(index - 1)) return [];
      const made = sameLine(lines, index);
      if (!joined.has(index)) return [made];
      made.text = made.text.trimEnd();
      const next = lines[index + 1] ?? "";
      const from = next.length - next.trimStart().length;
      addPiece(made, lines, { index: index + 1, start: from, end: next.length }, " ");
      return [made];
    }),
  );
}
