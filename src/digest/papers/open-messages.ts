import { isBlank } from "../lines/line-kinds";
import { isSender, MESSAGE } from "./begins-paragraph";
import { isAddress } from "./links-alone";
import { addPiece, asUnfolded, madeLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "./unfolded";

/** Most of the long words of a title have capitals. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return /^["“]?[\p{Lu}\p{Lo}]/u.test(text) && capitals.length * 2 > long.length;
}

const QUOTE = /^ {0,3}>[ \t]?/;

/**
 * Returns a post with the messages of a chat, or lines that are a title and then its link, as paragraphs, or `null` if it has
 * none: `[2026-04-01 09:12] ada: **Title**` begins one behind the sender, and what a chat quotes below an address (its preview)
 * stands before that address.
 */
export function openMessages(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const made: MadeLine[] = [];
  let isOther = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const preview = index < start || code[index] === true ? index : previewEnd(lines, index);
    const [sender] = index < start || code[index] === true ? [] : (MESSAGE.exec(line) ?? []);
    if (preview > index) {
      isOther = true;
      made.push(madeLine(index), ...previewOf(lines, index, preview), madeLine(index));
      index = preview - 1;
    } else if (sender !== undefined) {
      isOther = true;
      made.push(madeLine(index), piece(lines, index, 0, sender.length), madeLine(index));
      const [, words = ""] =
        /^(.*?\S)[ \t]+https?:\/\/\S+[ \t]*$/.exec(line.slice(sender.length)) ?? [];
      const isTitle = isTitleCase(words);
      const end = !isTitle ? line.length : sender.length + words.length;
      made.push(piece(lines, index, sender.length, end));
      if (isTitle) made.push(piece(lines, index, end, line.length), madeLine(index));
    } else {
      made.push(piece(lines, index, 0, line.length));
      const isTitled = isAddress(line) && titleBelow(lines, index);
      if (isTitled && index >= start && code[index] !== true) {
        isOther = true;
        made.pop();
        made.push(madeLine(index), piece(lines, index + 1, 0, (lines[index + 1] ?? "").length));
        made.push(piece(lines, index, 0, line.length), madeLine(index));
        index += 1;
        continue;
      }
      const isEnd = isAddress(line) && index >= start && code[index] !== true;
      if (isEnd && !isBlank(lines[index + 1] ?? "") && !isBlank(lines[index - 1] ?? "")) {
        isOther = true;
        made.push(madeLine(index));
      }
    }
  }
  return isOther ? asUnfolded(made) : null;
}

function piece(lines: readonly string[], index: number, start: number, end: number): MadeLine {
  const made: MadeLine = { text: "", pieces: [] };
  addPiece(made, lines, { index, start, end });
  return made;
}

/** Whether an address and a line of words are a paragraph. */
function titleBelow(lines: readonly string[], at: number): boolean {
  const [above = "", title = "", below = ""] = [lines[at - 1], lines[at + 1], lines[at + 2]];
  const isTitle =
    /^\p{L}.*\S \S/u.test(title) && !/[.!]\s*$|https?:/.test(title) && title.length < 300;
  return (isBlank(above) || /^-{3,}$/.test(above)) && isTitle && isBlank(below);
}

/** The index after the quote right below an address, below a sender; `at` if there is none. */
function previewEnd(lines: readonly string[], at: number): number {
  if (!isAddress(lines[at] ?? "") || !isSender(lines[at - 1] ?? "")) return at;
  let end = at + 1;
  while (end < lines.length && QUOTE.test(lines[end] ?? "")) end += 1;
  return end === at + 1 ? at : end;
}

/** The first line of a quote is the title; then the address, and the rest. */
function previewOf(lines: readonly string[], at: number, end: number): MadeLine[] {
  const quoted = Array.from({ length: end - at - 1 }, (_, i) => {
    const index = at + 1 + i;
    const line = lines[index] ?? "";
    return piece(lines, index, QUOTE.exec(line)?.[0].length ?? 0, line.length);
  });
  const [first, ...others] = quoted;
  const address = piece(lines, at, 0, (lines[at] ?? "").length);
  const body = others.flatMap((line) => [line, madeLine(at)]);
  return first === undefined ? [address] : [first, ...body, address];
}
