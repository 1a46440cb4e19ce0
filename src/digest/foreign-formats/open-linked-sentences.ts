import { isBlank, isMarkedHeading } from "../lines/line-kinds";
import { isSourcesHeading, isSourcesLabel } from "../unfolding/sources-heading";
import { listItems } from "../unfolding/list-items";
import { leadsToPaper, linksInText, type TextLink } from "../line-parts/links-in-text";
import { listMarker } from "../line-parts/list-marker";
import { isGeneric } from "../line-parts/read-title";
import type { Unfolded } from "../line-parts/unfolded";
import { wordCount } from "../line-parts/word-count";
import { paperAddress } from "../values/paper-address";
import { addPiece, asUnfolded, madeLine, partOfLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { addressLine } from "./record-lines";

/** Fewer may be the sources of a text. */
const FEWEST = 3;
/** In words. */
const SHORTEST_TITLE = 3;

/** An item of a list whose sentence has the title of its paper as a link. */
interface Sentence {
  end: number;
  index: number;
  link: TextLink;
}

/**
 * Returns a post with a list whose items are sentences about papers (`In [Title](…) the authors show …`), with the titles as
 * headings above them, or `null`. Most items, at least three, have the link of one paper, whose name reads as a title, and no
 * more paragraphs stand beside these lists than they have items.
 */
export function openLinkedSentences(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const found = new Map<number, Sentence>();
  let paragraphs = 0;
  let inSources = false;
  for (let at = start; at < lines.length;) {
    const line = lines[at] ?? "";
    if (isMarkedHeading(line)) inSources = isSourcesHeading(line);
    else if (isSourcesLabel(line)) inSources = true;
    const marker = code[at] === true || inSources ? null : listMarker(line);
    const items = marker === null ? [] : listItems(lines, at);
    const sentences = items.flatMap((item): [number, Sentence][] => {
      const sentence = sentenceIn(lines, item);
      return sentence === null ? [] : [[item.start, sentence]];
    });
    if (sentences.length >= FEWEST && sentences.length * 2 > items.length) {
      for (const [index, sentence] of sentences) found.set(index, sentence);
    } else if (!isBlank(line) && isBlank(lines[at - 1] ?? "") && !isMarkedHeading(line)) {
      paragraphs += 1;
    }
    at = Math.max(at + 1, items.at(-1)?.end ?? 0);
  }
  if (found.size === 0 || paragraphs > found.size) return null;
  let number = 0;
  return asUnfolded(
    lines.flatMap((_, index): MadeLine[] => {
      const sentence = found.get(index);
      if (sentence === undefined) return [sameLine(lines, index)];
      number += 1;
      return paperOf(lines, index, sentence, number);
    }),
  );
}

/** The only paper to which an item leads, whose title is the name of its link, within words. */
function sentenceIn(
  lines: readonly string[],
  { start, end }: { start: number; end: number },
): Sentence | null {
  let found: Sentence | null = null;
  const papers = new Set<string>();
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? "";
    for (const link of linksInText(line, { start: 0, end: line.length })) {
      if (!leadsToPaper(link)) continue;
      papers.add(paperAddress(link.url) ?? link.url);
      if (papers.size > 1) return null;
      if (found === null && isTitle(link.label)) found = { end, index, link };
    }
  }
  return found;
}

function isTitle(label: string): boolean {
  const words = label.replace(/^[*_"“]+|(?<![*_"”])[*_"”]+$/g, "");
  if (isGeneric(words) || !/^[\p{Lu}\p{N}]/u.test(words)) return false;
  return wordCount(words) >= SHORTEST_TITLE;
}

function paperOf(
  lines: readonly string[],
  start: number,
  { index, link }: Sentence,
  number: number,
): MadeLine[] {
  const blank = madeLine(start);
  const heading = madeLine(index, `###### ${number}. `);
  const { label, labelSpan, url } = link;
  const marks = /^[*_"“]+/.exec(label)?.[0].length ?? 0;
  const ends = /(?<![*_"”])[*_"”]+$/.exec(label.slice(marks))?.[0].length ?? 0;
  addPiece(heading, lines, { index, start: labelSpan.start + marks, end: labelSpan.end - ends });
  const line = lines[start] ?? "";
  const text = { index: start, start: listMarker(line)?.end ?? 0, end: line.length };
  const address = addressLine({ url, index, from: link.start, to: link.end });
  return [blank, heading, blank, address, blank, partOfLine(lines, text)];
}
