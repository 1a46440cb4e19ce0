import { looksLikeAuthors } from "../facts/looks-like-authors";
import { isMarkedHeading } from "../lines/line-kinds";
import { calledNotes, type Footnote } from "../references";
import { paperAddress } from "../values/paper-address";
import { hasWords } from "../line-parts/link-line";
import { paperLinks, type TextLink } from "../line-parts/links-in-text";
import { listMarker } from "../line-parts/list-marker";
import { addPiece, asUnfolded, madeLine, type MadeLine } from "./made-lines";
import type { OpenContext, OpenedMarkup } from "./open-context";

const CALL = "\\[\\^[^\\[\\]\\s]{1,100}\\]";
/** A title in bold or quotation marks at the beginning of a line, and the call of a footnote right behind it. */
const AFTER_TITLE = new RegExp(
  `^ {0,3}(?:(?:\\d{1,4}[.)]|[-*+]|\\p{Extended_Pictographic}\\uFE0F?)[ \\t]+)?(?:(\\*\\*|__)(?=\\S).{8,400}?\\1|[“"].{8,400}?[”"])[.,]?(?=${CALL})`,
  "u",
);
const FIRST_CALL = new RegExp(CALL);
/** A call that ends a heading or an item. */
const AT_END = new RegExp(`[.,]?(?=${CALL}[.,]?[ \\t]*$)`);

/** The paper that a footnote leads to, and the names before its link. */
interface Noted {
  id: string;
  note: Footnote;
  at: number;
  link: TextLink;
  names: string;
}

/**
 * Returns a post in which a title with a footnote that leads to one paper has that link beside it, or `null` if fewer than two
 * have one. A footnote stays where text follows its call; else its words stand below the title.
 */
export function openFootnoted(
  lines: readonly string[],
  { start, code, notes }: OpenContext,
): OpenedMarkup | null {
  if (notes === undefined || notes.size === 0) return null;
  let count = 0;
  const moved: string[] = [];
  const made = lines.flatMap((line, index): MadeLine[] => {
    const own = madeLine(index);
    const at = index < start || code[index] === true ? null : callAt(line);
    const [id] = at === null ? [] : calledNotes(line.slice(at));
    const noted = id === undefined ? null : notedPaper(id, notes.get(id));
    if (at === null || noted === null) {
      addPiece(own, lines, { index, start: 0, end: line.length });
      return [own];
    }
    count += 1;
    addPiece(own, lines, { index, start: 0, end: at });
    const isHeading = isMarkedHeading(line);
    addNoted(own, noted, !isHeading);
    const rest = line.slice(at).replace(FIRST_CALL, "");
    if (hasWords(rest)) {
      addPiece(own, lines, { index, start: at, end: line.length });
      return [own];
    }
    moved.push(noted.id);
    const below = wordsOf(noted, " ".repeat(listMarker(line)?.end ?? 0));
    return [own, ...(isHeading ? namesOf(noted) : []), ...below];
  });
  return count < 2 ? null : { ...asUnfolded(made), moved };
}

/** The offset of the call of a footnote behind a title, or `null`. */
function callAt(line: string): number | null {
  if (!line.includes("[^")) return null;
  const [title] = AFTER_TITLE.exec(line) ?? [];
  if (title !== undefined) return title.length;
  if (!isMarkedHeading(line) && listMarker(line) === null) return null;
  const end = AT_END.exec(line);
  return end === null ? null : end.index + end[0].length;
}

function notedPaper(id: string, note: Footnote | undefined): Noted | null {
  if (note === undefined) return null;
  const addresses = new Set<string>();
  let found: Noted | null = null;
  for (const [at, line] of note.lines.entries()) {
    for (const link of paperLinks(line)) {
      addresses.add(paperAddress(link.url) ?? link.url);
      const label = /^\s*\[\^[^\]]+\]:\s*/.exec(line)?.[0] ?? "";
      const before = line
        .slice(label.length, link.start)
        .replace(/(?<![\s,;:.(<–—-])[\s,;:.(<–—-]+$/, "");
      const written = before.replace(/(?:(?<![\s,.])[\s,.]+)?\((?:19|20)\d{2}[a-z]?\)$/, "");
      const names = written !== "" && looksLikeAuthors(written) ? written : "";
      found ??= { id, note, at, link, names };
    }
  }
  return addresses.size === 1 ? found : null;
}

/** Appends the names and the link of a footnote, at their places in it. */
function addNoted(made: MadeLine, { note, at, link, names }: Noted, withNames: boolean): void {
  const index = note.line - 1 + at;
  const line = note.lines[at] ?? "";
  const add = (before: string, text: string, from: number, after: string) => {
    made.text += before;
    made.pieces.push({ at: made.text.length, index, from });
    made.text += text;
    made.pieces.push({ at: made.text.length, index, from: from + text.length });
    made.text += after;
  };
  if (withNames && names !== "") add(" by ", names, line.indexOf(names), "");
  add(" [paper](", link.url, link.start, ")");
}

/** The lines of a footnote below a title, without the names and the link that stand beside it. */
function wordsOf({ note, at: linkAt, link, names }: Noted, indent: string): MadeLine[] {
  const lines = note.lines.flatMap((line, at): MadeLine[] => {
    const index = note.line - 1 + at;
    const label = at === 0 ? (/^\s*\[\^[^\]]+\]:\s*/.exec(line)?.[0].length ?? 0) : 0;
    const from = at === linkAt && names !== "" ? line.indexOf(names) + names.length : label;
    const cuts =
      at === linkAt
        ? [
            [from, link.start],
            [link.end, line.length],
          ]
        : [[from, line.length]];
    return cuts.flatMap(([start = 0, end = 0]): MadeLine[] => {
      const text = line.slice(start, end);
      if (!hasWords(text)) return [];
      const lead = /^[\s.,;:)>—–-]*/.exec(text)?.[0].length ?? 0;
      const own = text.slice(lead).trimEnd();
      return [{ text: indent + own, pieces: [{ at: indent.length, index, from: start + lead }] }];
    });
  });
  return lines.length === 0 ? [] : [madeLine(note.line - 1), ...lines];
}

/** The names of a footnote as a line of authors below a heading. */
function namesOf({ note, at, names }: Noted): MadeLine[] {
  if (names === "") return [];
  const label = "Authors: ";
  const index = note.line - 1 + at;
  const from = (note.lines[at] ?? "").indexOf(names);
  return [
    madeLine(index),
    { text: label + names, pieces: [{ at: label.length, index, from }] },
    madeLine(index),
  ];
}
