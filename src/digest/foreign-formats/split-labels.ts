import { AUTHORS_LABEL } from "../facts/author-marks";
import { hasLabel } from "../lines/label";
import { addPiece, asUnfolded, madeLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "../line-parts/unfolded";

const MAY_SPLIT =
  // eslint-disable-next-line regexp/no-super-linear-move -- lines have a length
  /\d{4}[^\]]{0,9}[|·•].*\]\(http|[:：].*[|·•;—].*[:：]|^\s*\p{Extended_Pictographic}.*[|·•].*\p{Extended_Pictographic}/u;
/** What stands between details, with spaces or HTML's spaces around it. */
const BETWEEN =
  // eslint-disable-next-line regexp/no-super-linear-move -- lines have a length
  /(?:&nbsp;|&emsp;|&ensp;|\s)+(?:[|·•;]|—|&middot;|&bull;)(?:&nbsp;|&emsp;|&ensp;|\s)+/g;
/** A detail with an emoji in place of a label. */
const SIGN = /^\s*\p{Extended_Pictographic}\uFE0F?\s*\S/u;
/** What `MAY_SPLIT` needs, found much faster. */
const SEPARATOR = /[|·•;—]/;
/** A day alone, and a link alone. */
const DATED =
  /^\s*(?:(?:published|submitted|updated|posted)(?: on)? )?(?:\d{1,2} [a-z]{3,9} \d{4}|[a-z]{3,9} \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)(?:\s*$|\s+[|·•])/i;
const LINK = /^\s*\[[^[\]]{1,60}\]\(https?:\/\/[^\s()]+\)(?:\s*$|\s+[|·•])/;
/** The bullet of an item below another one: its details are items there, too. */
const NESTED = /^(?: {2,}|[ ]*\t[ \t]*)[-*+][ \t]+(?=\S)/;
const LONGEST = 5000;

/**
 * Returns a post in which each of several labelled details in a line (`**Authors:** A | **Published:** B | **arXiv:** C`) has
 * a line of its own, or `null` if there is no such line. Only a line that begins with a label counts, and a piece only with
 * one of its own: other pieces belong to the detail before them.
 */
export function splitLabels(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const starts = new Map<number, number[]>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (code[at] === true || line.length > LONGEST || !SEPARATOR.test(line)) continue;
    if (!MAY_SPLIT.test(line)) continue;
    const found = startsIn(line);
    if (found.length > 1) starts.set(at, found);
  }
  if (starts.size === 0) return null;
  const made = lines.flatMap((line, index): MadeLine[] => {
    const pieces = starts.get(index) ?? [0];
    const [nested = ""] = NESTED.exec(line) ?? [];
    return pieces.flatMap((from, i): MadeLine[] => {
      const end = pieces[i + 1] ?? line.length;
      const text =
        i === pieces.length - 1 ? line.slice(from, end) : withoutEnd(line.slice(from, end));
      const own = madeLine(index);
      const bullet = nested === "" ? "- " : nested;
      addPiece(own, lines, { index, start: from, end: from + text.length }, i === 0 ? "" : bullet);
      return i === 1 && nested === "" ? [madeLine(index), own] : [own];
    });
  });
  return asUnfolded(made);
}

/** Where each detail of a line begins; one place if the line has no several details. */
function startsIn(line: string): number[] {
  const found = [0];
  const hasSign = SIGN.test(line);
  const isDated = DATED.test(line);
  const isDetail = (text: string) =>
    (isDated && (DATED.test(text) || LINK.test(text))) ||
    (hasSign && SIGN.test(text)) ||
    isLabelled(text);
  if (line.trimStart().startsWith("|") || !isDetail(line)) return found;
  for (const { 0: between, index } of line.matchAll(BETWEEN)) {
    const at = index + between.length;
    if (isDetail(line.slice(at))) found.push(at);
  }
  return found;
}

function isLabelled(text: string): boolean {
  return AUTHORS_LABEL.test(text) || hasLabel(text);
}

function withoutEnd(text: string): string {
  // eslint-disable-next-line regexp/no-super-linear-move -- lines have a length
  return text.replace(/(?:&nbsp;|&emsp;|&ensp;|\s|[|·•;—]|&middot;|&bull;)+$/, "");
}
