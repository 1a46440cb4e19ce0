import { paperAddress } from "../values/paper-address";
import { isBlank } from "../lines/line-kinds";
import { addLines, addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { recordLines, recordLink, type PaperRecord } from "./record-lines";
import type { LineSpan, Unfolded } from "../line-parts/unfolded";
import { yamlItems, type YamlItem } from "./yaml-items";

const FENCE = /^ {0,3}(?:`{3,}|~{3,})[ \t]*(?:ya?ml)?[ \t]*$/i;
/** The first line of an item, and the key of such a list. */
const ITEM = /^[ \t]*-[ \t]+["']?[A-Za-z_][\w-]*["']?:(?:[ \t]|$)/;
const LIST = /^[ \t]*(?:papers|items|entries|articles|references|publications|data):[ \t]*$/i;
const TITLE = /^\s*(?:-[ \t]+)?["']?title["']?:[ \t]+\S/;
/** What no list in Markdown has below its details: a value in quotes or brackets, or none, or a text of several lines. */
const SIGN = /^\s*(?:-[ \t]+)?[a-z_]+:[ \t]*(?:".*"|'.*'|\[[^\]]*\]|[|>][-+]?)?[ \t]*$/;
const LINK =
  /^(?:id|arxiv(?:[_-]?id)?|paper[_-]?id|eprint|entry_id|url|link|abs|pdf|paper|(?:pdf|abs|arxiv|paper)[_-]?(?:url|link)|doi)$/i;
const AUTHORS = /^(?:authors?|by)$/i;
const ABSTRACT = /^(?:abstract|summary|description|tldr)$/i;

/** Returns whether a post has papers as a list of maps in YAML, outside of code: in Markdown their values would keep their quotes. */
export function isYaml(lines: readonly string[], start: number): boolean {
  let titles = 0;
  let signs = 0;
  for (let at = start; at < lines.length && (titles < 2 || signs === 0); at += 1) {
    const line = lines[at] ?? "";
    if (line.length > 1000 || !line.includes(":")) continue;
    if (TITLE.test(line)) titles += 1;
    if (SIGN.test(line)) signs += 1;
  }
  return titles > 1 && signs > 0;
}

/**
 * Returns a post with the papers of lists of maps in YAML (`- title: …`), fenced or not, or `null` unless it has two: items with
 * a title and the address or the identifier of a paper. Other keys are details.
 */
export function openYaml(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  const made: MadeLine[] = [];
  let count = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const items = at >= start && ITEM.test(lines[at] ?? "") ? yamlItems(lines, at) : [];
    const papers = items.flatMap((item) => paperOf(lines, item) ?? []);
    const last = items.at(-1);
    if (last === undefined || papers.length < 2 || papers.length < items.length) {
      for (; at < (last?.end ?? at + 1) - 1; at += 1) made.push(sameLine(lines, at));
      made.push(sameLine(lines, at));
      continue;
    }
    while (made.length > start && isAround(made.at(-1)?.text ?? "")) made.pop();
    addLines(
      made,
      papers.flatMap((paper) => recordLines(paper, (count += 1), at)),
    );
    at = last.end - 1;
    if (FENCE.test(lines[at + 1] ?? "")) at += 1;
    made.push(madeLine(at, "***"), madeLine(at));
  }
  return count === 0 ? null : asUnfolded(made);
}

/** Blank lines, a fence and the key of the list above it say nothing to readers. */
function isAround(line: string): boolean {
  return isBlank(line) || FENCE.test(line) || LIST.test(line);
}

function paperOf(lines: readonly string[], { values }: YamlItem): PaperRecord | null {
  const title = values.find(({ key }) => /^title$/i.test(key));
  const abstract = values.find(({ key }) => ABSTRACT.test(key));
  const authors = values.find(({ key }) => AUTHORS.test(key));
  const isLink = ({ key }: { key: string }) => LINK.test(key);
  const links = values
    .filter(isLink)
    .flatMap(({ texts }) => texts.flatMap((text) => recordLink(lines, text) ?? []));
  if (title === undefined || title.texts.length === 0) return null;
  // Details in Markdown's list below a title.
  if (title.texts.slice(1).some(({ index }) => /^\s*-\s/.test(lines[index] ?? ""))) return null;
  if (!links.some(({ url }) => paperAddress(url) !== null)) return null;
  const others = values.filter(
    (value) => ![title, abstract, authors].includes(value) && !isLink(value),
  );
  return {
    ...{ title: textOf(lines, title.texts, " "), links, subjects: null },
    authors: authors === undefined ? null : textOf(lines, authors.texts, ", "),
    details: others
      .filter(({ texts }) => texts.length > 0)
      .map(({ key, texts }) => ({
        label: key.replaceAll("_", " "),
        text: textOf(lines, texts, ", "),
      })),
    abstract: abstract === undefined ? [] : [textOf(lines, abstract.texts, " ")],
  };
}

/** Texts in one line, without the marks of quotes inside quotes. */
function textOf(lines: readonly string[], texts: readonly LineSpan[], between: string): MadeLine {
  const made: MadeLine = { text: "", pieces: [] };
  for (const { index, start, end } of texts) {
    const line = lines[index] ?? "";
    const quote = line.charAt(start - 1);
    let own = made.text === "" ? "" : between;
    let from = start;
    if (line.charAt(end) === quote && /["']/.test(quote)) {
      const escape = quote === "'" ? /'(?=')/g : /\\(?=["\\])/g;
      for (const { index: at } of line.slice(start, end).matchAll(escape)) {
        if (start + at < from) continue;
        addPiece(made, lines, { index, start: from, end: start + at }, own);
        [own, from] = ["", start + at + 1];
      }
    }
    addPiece(made, lines, { index, start: from, end }, own);
  }
  return made;
}
