import { isBlank } from "../lines/line-kinds";
import { isSender, MESSAGE } from "../line-parts/begins-paragraph";
import { isAddress } from "../line-parts/links-alone";
import { addPiece, asUnfolded, madeLine, partOfLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "../line-parts/unfolded";

const QUOTE = /^ {0,3}>[ \t]?/;

/** Reactions and answers below a message: `:fire: 3 :eyes: 2`, `🔥 (3)`, `{Reactions}`, `2 replies`. */
const REACTIONS =
  /^[ \t]*(?:\{Reactions\}|\d{1,5} repl(?:y|ies)\b.{0,40}|(?:(?::[\w+-]{1,30}:|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)[ \t]*\(?\d{1,5}\)?[ \t]*){1,20})[ \t]*$/iu;

/** Lines in place of those from one on, and the index after these. */
interface Made {
  lines: MadeLine[];
  end: number;
}

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
  for (let index = 0; index < lines.length;) {
    const isText = index >= start && code[index] !== true;
    const other = isText
      ? (messageAt(lines, index) ??
        linkAt(lines, index) ??
        addressAt(lines, index) ??
        reactionsAt(lines, index))
      : null;
    isOther ||= other !== null;
    const { lines: here, end } = other ?? { lines: [sameLine(lines, index)], end: index + 1 };
    made.push(...here);
    index = end;
  }
  return isOther ? asUnfolded(made) : null;
}

/** A message with its sender in the same line; a title before an address alone is a line of its own. */
function messageAt(lines: readonly string[], index: number): Made | null {
  const line = lines[index] ?? "";
  const start = MESSAGE.exec(line)?.[0].length;
  if (start === undefined) return null;
  const part = (from: number, to: number) => partOfLine(lines, { index, start: from, end: to });
  const blank = madeLine(index);
  const [, words = ""] = /^(.*?\S)[ \t]+https?:\/\/\S+[ \t]*$/.exec(line.slice(start)) ?? [];
  const end = start + words.length;
  const text = isTitleCase(words)
    ? [part(start, end), part(end, line.length), blank]
    : [part(start, line.length)];
  return { lines: [blank, part(0, start), blank, ...text], end: index + 1 };
}

/** Reactions right below a message, of which they are no part. */
function reactionsAt(lines: readonly string[], index: number): Made | null {
  const line = lines[index] ?? "";
  if (!/\d|\{R/.test(line) || isBlank(lines[index - 1] ?? "") || !REACTIONS.test(line)) return null;
  const blank = madeLine(index);
  return { lines: [blank, sameLine(lines, index), blank], end: index + 1 };
}

/** A link of Slack with a title, alone in its line, as one of Markdown. */
const SLACK_LINK =
  /^([ \t]*[*_]{0,2}<)(https?:\/\/[^\s<>|]{1,2000})\|([^<>|]{8,400})>[*_]{0,2}[ \t]*$/;

/** A link of Slack that is a title below a sender. */
function linkAt(lines: readonly string[], index: number): Made | null {
  const [, before = "", url = "", label = ""] = SLACK_LINK.exec(lines[index] ?? "") ?? [];
  if (label === "" || !isSender(lines[index - 1] ?? "")) return null;
  const made = madeLine(index, "**[");
  const to = before.length + url.length;
  addPiece(made, lines, { index, start: to + 1, end: to + 1 + label.length });
  addPiece(made, lines, { index, start: before.length, end: to }, "](");
  made.text += ")**";
  return { lines: [madeLine(index), made], end: index + 1 };
}

/** An address with a title in its preview, above it or below it. */
function addressAt(lines: readonly string[], at: number): Made | null {
  if (!isAddress(lines[at] ?? "")) return null;
  const [address, blank] = [sameLine(lines, at), madeLine(at)];
  const preview = previewEnd(lines, at);
  if (preview > at) {
    return { lines: [blank, ...previewOf(lines, at, preview), blank], end: preview };
  }
  if (isTitleBelow(lines, at)) {
    return { lines: [blank, sameLine(lines, at + 1), address, blank], end: at + 2 };
  }
  const isInside = !isBlank(lines[at + 1] ?? "") && !isBlank(lines[at - 1] ?? "");
  return isInside ? { lines: [address, blank], end: at + 1 } : null;
}

/** Most of the long words of a title have capitals. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word));
  return /^["“]?[\p{Lu}\p{Lo}]/u.test(text) && capitals.length * 2 > long.length;
}

/** Whether an address and a line of words are a paragraph. */
function isTitleBelow(lines: readonly string[], at: number): boolean {
  const [above = "", title = "", below = ""] = [lines[at - 1], lines[at + 1], lines[at + 2]];
  const isTitle =
    /^\p{L}.*\S \S/u.test(title) && !/[.!]\s*$|https?:/.test(title) && title.length < 300;
  return (isBlank(above) || /^-{3,}$/.test(above)) && isTitle && isBlank(below);
}

/** The index after the quote right below an address, below a sender; `at` if there is none. */
function previewEnd(lines: readonly string[], at: number): number {
  if (!isSender(lines[at - 1] ?? "")) return at;
  let end = at + 1;
  while (end < lines.length && QUOTE.test(lines[end] ?? "")) end += 1;
  return end === at + 1 ? at : end;
}

/** The first line of a quote is the title; then the address, and the rest. */
function previewOf(lines: readonly string[], at: number, end: number): MadeLine[] {
  const quoted = Array.from({ length: end - at - 1 }, (_, i) => {
    const index = at + 1 + i;
    const line = lines[index] ?? "";
    const start = QUOTE.exec(line)?.[0].length ?? 0;
    return partOfLine(lines, { index, start, end: line.length });
  });
  const [first, ...others] = quoted;
  const address = sameLine(lines, at);
  const body = others.flatMap((line) => [line, madeLine(at)]);
  return first === undefined ? [address] : [first, ...body, address];
}
