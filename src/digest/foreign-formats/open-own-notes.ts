import { parseArxivId } from "../../arxiv/arxiv-id";
import type { Unfolded } from "../line-parts/unfolded";
import { addPiece, replaceParts } from "./made-lines";
import type { OpenContext } from "./open-context";

/** Fewer links to notes may stand in any text. */
const FEWEST = 2;
const ID = "\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?";
/** A link to a page of the same site whose file is named after an identifier: `[Title](papers/2603.10001-title.md)`. */
const PAGE = new RegExp(
  `(?<!!)\\[((?:[^[\\]]|\\[[^[\\]]{0,100}\\]){1,400})\\]\\((?![a-z]+:|//)[^()\\s:]{0,200}?(?<![\\w.])(${ID})(?![\\d.])[^()\\s]{0,200}\\)`,
  "gi",
);
/** The same in Obsidian: `[[2603.10001]]`, `[[2603.10001|Title]]`. */
const WIKI = new RegExp(
  `(?<!!)\\[\\[(?:[^[\\]|]{0,100}/)?(${ID})(?:\\|([^[\\]|]{1,400}))?\\]\\](?!\\()`,
  "g",
);
const MAY_HOLD = /\d{4}\.\d{4}/;

/** A link to a note on a paper. */
interface NoteLink {
  start: number;
  end: number;
  label: { start: number; end: number };
  id: string;
}

/**
 * Returns a post whose links to the author's own notes on papers, which have the names of their identifiers, lead to these
 * papers instead, or `null` if fewer than two lines have such links.
 */
export function openOwnNotes(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const found = new Map<number, NoteLink[]>();
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (code[at] === true || !line.includes("[") || !MAY_HOLD.test(line)) continue;
    const links = noteLinks(line);
    if (links.length > 0) found.set(at, links);
  }
  if (found.size < FEWEST) return null;
  return replaceParts(lines, found, (made, index, { label, id }) => {
    addPiece(made, lines, { index, ...label }, "[");
    made.text += `](https://arxiv.org/abs/${id})`;
  });
}

function noteLinks(line: string): NoteLink[] {
  const pages = [...line.matchAll(PAGE)].map(({ 0: whole, 1: label = "", 2: id = "", index }) => {
    const at = index + 1;
    return { ...{ start: index, end: index + whole.length, id }, label: spanOf(at, label) };
  });
  const notes = [...line.matchAll(WIKI)].map(({ 0: whole, 1: id = "", 2: label, index }) => {
    const at = index + whole.lastIndexOf(label ?? id);
    return { ...{ start: index, end: index + whole.length, id }, label: spanOf(at, label ?? id) };
  });
  return [...pages, ...notes]
    .filter(({ id }) => parseArxivId(id) !== null)
    .sort((a, b) => a.start - b.start);
}

function spanOf(start: number, text: string) {
  return { start, end: start + text.length };
}
