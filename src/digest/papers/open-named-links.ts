import { isBlank, isMarkedHeading } from "../lines/line-kinds";
import { leadsToPaper, linksInText } from "./links-in-text";
import { addPiece, asUnfolded, madeLine, partOfLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { isGeneric } from "./read-title";
import type { LineSpan, Unfolded } from "./unfolded";

/** A label that leads on to the paper of a section. */
const LABEL =
  /^[ \t]*(?:[-*+>→][ \t]+)?[*_]{0,2}(?:read (?:more|on|it|the (?:full )?(?:paper|preprint|study))|(?:full |the )?paper|preprint|source|check (?:it )?out)(?: here)?[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*(?=\[)/i;
const BEHIND = /[ \t]*\((?:arXiv|PDF|paper|preprint|bioRxiv)\)$/i;
/** In words: less is no title. */
const SHORTEST = 3;
const FEWEST = 2;

/** The title and the address in the last line of a section of text. */
interface NamedLink {
  title: LineSpan;
  url: LineSpan;
  end: number;
}

/**
 * Returns a post in which stretches of text each end with a line such as `Read more: [Title (arXiv)](…)`, with that title as a
 * heading above each, or `null` unless it has two.
 */
export function openNamedLinks(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const found = new Map<number, NamedLink>();
  for (let at = start; at < lines.length; at += 1) {
    const named = code[at] === true ? null : namedLink(lines, at);
    if (named !== null) found.set(at, named);
  }
  if (found.size < FEWEST) return null;
  const made: MadeLine[] = [];
  /** Where the heading of the text that is read stands, among the made lines. */
  let begin: number | null = null;
  lines.forEach((line, index) => {
    if (index < start || isMarkedHeading(line)) begin = null;
    else if (begin === null && !isBlank(line)) begin = made.length;
    const named = found.get(index);
    if (named === undefined || begin === null) {
      made.push(sameLine(lines, index));
      return;
    }
    const heading = madeLine(index, "## ");
    addPiece(heading, lines, named.title);
    made.splice(begin, 0, madeLine(index), heading, madeLine(index));
    const link = madeLine(index, "- ");
    addPiece(link, lines, named.url);
    made.push(madeLine(index), link, madeLine(index));
    made.push(partOfLine(lines, { index, start: named.end, end: line.length }), madeLine(index));
    begin = null;
  });
  return asUnfolded(made);
}

function namedLink(lines: readonly string[], index: number): NamedLink | null {
  const line = lines[index] ?? "";
  const [label] = LABEL.exec(line) ?? [];
  if (label === undefined) return null;
  const [link] = linksInText(line, { start: label.length, end: line.length });
  if (link?.start !== label.length || !leadsToPaper(link)) return null;
  const title = link.label.replace(BEHIND, "");
  if (isGeneric(title) || title.split(/\s+/).length < SHORTEST) return null;
  const { start } = link.labelSpan;
  const urlAt = line.indexOf(link.url, link.labelSpan.end);
  const behind = /^[\s.)]*/.exec(line.slice(link.end))?.[0].length ?? 0;
  return {
    title: { index, start, end: start + title.length },
    url: { index, start: urlAt, end: urlAt + link.url.length },
    end: link.end + behind,
  };
}
