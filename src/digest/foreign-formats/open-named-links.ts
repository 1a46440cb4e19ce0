import { isBlank, isMarkedHeading } from "../lines/line-kinds";
import { leadsToPaper, linksInText } from "../line-parts/links-in-text";
import { addPiece, asUnfolded, madeLine, partOfLine, sameLine, type MadeLine } from "./made-lines";
import { hasTwo } from "./has-two";
import type { OpenContext } from "./open-context";
import { isGeneric } from "../line-parts/read-title";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";

const READ_MORE =
  "read (?:more|on|it|the (?:full )?(?:paper|preprint|study))|(?:full |the )?paper|preprint";
/** A label that leads on to the paper of a section. */
const LABEL = new RegExp(
  `^[ \\t]*(?:[-*+>→][ \\t]+)?[*_]{0,2}(?:${READ_MORE}|source|check (?:it )?out)(?: here)?[*_]{0,2}[ \\t]*:[*_]{0,2}[ \\t]*(?=\\[)`,
  "i",
);
/** The same at the end of a text. */
const LABEL_INSIDE = new RegExp(
  `(?<=[.!?…]["”)]?[*_]{0,2}[ \\t]{1,3})[*_]{0,2}(?:${READ_MORE})[*_]{0,2}:[*_]{0,2}[ \\t]*(?=\\[)`,
  "i",
);
/** A line that begins with a text in bold, as a title or a motto of the text below. */
const BOLD = /^ {0,3}(?:\d{1,4}[.)][ \t]+)?(\*\*|__)(?=\S)(.{1,300}?)\1/;
const BEHIND = /(?:(?<![ \t])[ \t]+)?\((?:arXiv|PDF|paper|preprint|bioRxiv)\)$/i;
/** In words: less is no title. */
const SHORTEST = 3;
const FEWEST = 2;

/** The title and the address in the last line of a section of text. */
interface NamedLink {
  title: LineSpan;
  url: LineSpan;
  /** The offsets in the line of the label, and behind the link. */
  start: number;
  end: number;
}

/** Returns whether a post may have links that name their papers below texts that begin in bold: see `openNamedBelow`. */
export function mayNameBelow(lines: readonly string[], start: number): boolean {
  return hasTwo(lines, start, (line, at) => line.includes(": [") && namedLink(lines, at) !== null);
}

/**
 * Returns a post as `openNamedLinks` does, if all those stretches of text begin with a line in bold that is not the title
 * itself: a motto, which would be taken for it.
 */
export function openNamedBelow(lines: readonly string[], context: OpenContext): Unfolded | null {
  return openNamed(lines, context, ({ title }, first) => {
    const [, , bold = ""] = BOLD.exec(lines[first] ?? "") ?? [];
    const name = (lines[title.index] ?? "").slice(title.start, title.end);
    return bold !== "" && bold.replace(/[.:]$/, "") !== name;
  });
}

/**
 * Returns a post in which stretches of text each end with a line such as `Read more: [Title (arXiv)](…)`, with that title as a
 * heading above each, or `null` unless it has two.
 */
export function openNamedLinks(lines: readonly string[], context: OpenContext): Unfolded | null {
  return openNamed(lines, context, () => true);
}

/** `isWanted` tells of a link and the index of the first line of its text whether it is. */
function openNamed(
  lines: readonly string[],
  { start, code }: OpenContext,
  isWanted: (link: NamedLink, first: number) => boolean,
): Unfolded | null {
  const found = new Map<number, NamedLink>();
  for (let at = start; at < lines.length; at += 1) {
    const named = code[at] === true ? null : namedLink(lines, at);
    if (named !== null) found.set(at, named);
  }
  if (found.size < FEWEST) return null;
  const made: MadeLine[] = [];
  /** Where the heading of the text that is read stands, among the made lines, and the index of its first line. */
  let begin: { at: number; first: number } | null = null;
  for (const [index, line] of lines.entries()) {
    if (index < start || isMarkedHeading(line)) begin = null;
    else if (begin === null && !isBlank(line)) begin = { at: made.length, first: index };
    const named = found.get(index);
    if (named === undefined || begin === null) {
      made.push(sameLine(lines, index));
      continue;
    }
    if (!isWanted(named, begin.first)) return null;
    const heading = madeLine(index, "## ");
    addPiece(heading, lines, named.title);
    const link = madeLine(index, "- ");
    addPiece(link, lines, named.url);
    const blank = madeLine(index);
    made.splice(begin.at, 0, blank, heading, blank, link, blank);
    made.push(partOfLine(lines, { index, start: 0, end: named.start }));
    made.push(partOfLine(lines, { index, start: named.end, end: line.length }), madeLine(index));
    begin = null;
  }
  return asUnfolded(made);
}

function namedLink(lines: readonly string[], index: number): NamedLink | null {
  const line = lines[index] ?? "";
  const label = LABEL.exec(line) ?? LABEL_INSIDE.exec(line);
  if (label === null) return null;
  const from = label.index + label[0].length;
  const [link] = linksInText(line, { start: from, end: line.length });
  if (link?.start !== from || !leadsToPaper(link)) return null;
  const title = link.label.replace(BEHIND, "");
  if (isGeneric(title) || title.split(/\s+/).length < SHORTEST) return null;
  const { start } = link.labelSpan;
  const urlAt = line.indexOf(link.url, link.labelSpan.end);
  const behind = /^[\s.)]*/.exec(line.slice(link.end))?.[0].length ?? 0;
  return {
    title: { index, start, end: start + title.length },
    url: { index, start: urlAt, end: urlAt + link.url.length },
    start: label.index,
    end: link.end + behind,
  };
}
