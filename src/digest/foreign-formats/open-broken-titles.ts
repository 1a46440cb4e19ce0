import { looksLikeAuthors } from "../facts/looks-like-authors";
import { hasWords, without } from "../line-parts/link-line";
import { linksInText, paperLinks, type TextLink } from "../line-parts/links-in-text";
import { PART_OF_LIST } from "../line-parts/html-parts";
import { listMarker } from "../line-parts/list-marker";
import { skipBefore } from "../line-parts/read-title";
import type { Unfolded } from "../line-parts/unfolded";
import { withoutLabel } from "../unfolding/unfold-head";
import { hasTwo } from "./has-two";
import { asUnfolded, madeLine, partOfLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { recordLines } from "./record-lines";

/** A break in HTML or, behind a backslash, in Markdown, at the end of a line. */
const BREAK = /(?<![ \t])[ \t]*(?:<br[ \t]*\/?>|\\)[ \t]*$/i;
const VIA = /^[ \t]*(?:\(?(?:found |shared |posted )?via|from|source[:：]?)[ \t]+(?=\S)/i;
const LONGEST = 300;
const FEWEST = 2;

/** A line below a title: the authors or the source of the paper, and its link. */
interface Below {
  names: string;
  via: string;
  /** The offset of the names or the source. */
  at: number;
  link: TextLink;
}

/**
 * Returns a post in which a title that ends with a break (`Title<br>`) has the authors or the source of its paper and its link
 * in the line below, as papers; `null` unless all lines that lead to papers, at least two, are such lines.
 */
export function openBrokenTitles(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  if (!hasTwo(lines, start, (line) => BREAK.test(line))) return null;
  const found = new Map<number, Below>();
  for (let at = start; at < lines.length; at += 1) {
    if (code[at] === true || paperLinks(lines[at] ?? "").length === 0) continue;
    const below = isTitle(lines[at - 1] ?? "") ? belowIn(lines[at] ?? "") : null;
    if (below === null) return null;
    found.set(at - 1, below);
  }
  if (found.size < FEWEST) return null;
  let number = 0;
  const made: MadeLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const below = found.get(index);
    if (below === undefined) {
      made.push(sameLine(lines, index));
      continue;
    }
    number += 1;
    made.push(...paperOf(lines, index, below, number));
    index += 1;
  }
  return asUnfolded(made);
}

function isTitle(line: string): boolean {
  const title = line.replace(BREAK, "");
  if (title === line || title.length > LONGEST || paperLinks(line).length > 0) return false;
  if (PART_OF_LIST.test(line)) return false;
  return /\p{L}{2}/u.test(title) && !/[.:：。]$/.test(title) && !/<br/i.test(title);
}

function belowIn(line: string): Below | null {
  const links = linksInText(line, { start: 0, end: line.length });
  const [link] = paperLinks(line);
  const [first] = links;
  if (link === undefined || first === undefined) return null;
  if (hasWords(without(line.slice(first.start), links, { start: first.start, end: line.length })))
    return null;
  const skipped = VIA.exec(line)?.[0].length ?? /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const words = withoutLabel(line.slice(skipped, first.start)).replace(
    /(?<![\s:·•.-])[\s:·•.-]+$/,
    "",
  );
  const isVia = VIA.test(line) && words.length < 60;
  if (!isVia && words !== "" && !looksLikeAuthors(words)) return null;
  return { names: isVia ? "" : words, via: isVia ? words : "", at: skipped, link };
}

function paperOf(
  lines: readonly string[],
  index: number,
  { names, via, at, link: { url, start, end } }: Below,
  number: number,
): MadeLine[] {
  const line = lines[index] ?? "";
  const to = line.replace(BREAK, "").length;
  const from = skipBefore(line, { start: listMarker(line)?.end ?? 0, end: to });
  const words = { index: index + 1, start: at, end: at + (names + via).length };
  const title = partOfLine(lines, { index, start: from, end: to });
  return [
    ...recordLines(
      {
        title,
        authors: names === "" ? null : partOfLine(lines, words),
        links: [{ url, index: index + 1, from: start, to: end }],
        subjects: null,
        details: via === "" ? [] : [{ label: "via", text: partOfLine(lines, words) }],
        abstract: [],
      },
      number,
      index,
    ),
    madeLine(index + 1),
  ];
}
