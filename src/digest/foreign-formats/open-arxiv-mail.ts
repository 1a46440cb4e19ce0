import { looksLikeAuthors } from "../facts/looks-like-authors";
import { indentOf, isBlank } from "../lines/line-kinds";
import { parseArxivId } from "../../arxiv/arxiv-id";
import { addLines, addPiece, asUnfolded, madeLine, sameLine, type MadeLine } from "./made-lines";
import { hasTwo } from "./has-two";
import type { OpenContext } from "./open-context";
import { openHtml } from "./open-html";
import { recordLines } from "./record-lines";
import { unfoldedAgain, type LineSpan, type Unfolded } from "../line-parts/unfolded";

/** The marks of a mail that was sent on. */
const QUOTE = /^(?:[ \t]*>)*[ \t]?/;
/** In pages of lists the identifier may be a link, and an item of a list of definitions. */
const ID =
  /^(?:[ \t]*[-*][ \t]+)?(?:\[\d{1,4}\][ \t]*|\d{1,4}\.[ \t]+)?(?:\[|<a\b[^<>]{0,200}>)?arxiv:[ \t]?([\w./-]{7,40})(?=[ \t(\]<]|$)/i;
const FIELD = /^([A-Z][A-Za-z]{2,10}(?:-[a-z]{2,6})?):[ \t]*(?=\S)/;
const BREAK = /^\\\\[ \t]*$/;
/** The last line of an entry. */
const END = /^\\\\[ \t]*\([ \t]*https?:\/\/arxiv\.org\/abs\/\S+[ \t,]*[\w.]*[ \t,]*\)?[ \t]*$/;
const RULE = /^(?:[-=%_]{6,}[ \t]*)+$/;

/** An entry of the listing: the line of its identifier, its fields, its abstract, and the index after it. */
interface Entry {
  first: number;
  end: number;
  id: string;
  idAt: number;
  fields: Map<string, LineSpan[]>;
  abstract: LineSpan[];
}

/** Returns whether a post has entries of arXiv's mails, two at least: in Markdown the rules below their ends make headings. */
export function isArxivMail(lines: readonly string[], start: number): boolean {
  return hasTwo(lines, start, (line, at) => {
    if (!line.includes("\\\\") || !BREAK.test(line.replace(QUOTE, ""))) return false;
    const next = lines[at + 1] ?? "";
    return ID.test(next.slice(textFrom(lines, at + 1)));
  });
}

/**
 * Returns a post in which the entries of arXiv's mails (`arXiv:2603.10001`, `Title:`, `Authors:`, `Categories:`, an abstract
 * between lines of two backslashes) and of its pages of lists are written as papers, or `null` if it has none. The mail may be quoted.
 */
export function openArxivMail(
  lines: readonly string[],
  { start, code }: OpenContext,
): Unfolded | null {
  const page = lines.some((line) => line.includes("list-title"))
    ? openHtml(lines, { start, code })
    : null;
  if (page !== null) {
    const found = openArxivMail(page.lines, { start, code: [] });
    return found && unfoldedAgain(page, found);
  }
  const made: MadeLine[] = [];
  let number = 0;
  for (let at = 0; at < lines.length;) {
    const entry = at < start || code[at] === true ? null : entryAt(lines, at);
    if (entry === null) {
      const line = lines[at] ?? "";
      const rest = line.slice(QUOTE.exec(line)?.[0].length);
      // What stands between entries, two backslashes or a rule, says nothing.
      const isPart = at >= start && (BREAK.test(rest) || RULE.test(rest));
      made.push(isPart ? madeLine(at) : sameLine(lines, at));
      at += 1;
      continue;
    }
    number += 1;
    addLines(made, linesOf(lines, entry, number));
    at = entry.end;
  }
  return number === 0 ? null : asUnfolded(made);
}

function entryAt(lines: readonly string[], first: number): Entry | null {
  const from = textFrom(lines, first);
  const [whole, id = ""] = ID.exec((lines[first] ?? "").slice(from)) ?? [];
  if (whole === undefined || parseArxivId(id) === null) return null;
  const isItem = /^[ \t]*[-*][ \t]/.test(lines[first] ?? "");
  const fields = new Map<string, LineSpan[]>();
  const abstract: LineSpan[] = [];
  let current: LineSpan[] | null = null;
  let inAbstract = false;
  let at = first + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const begin = textFrom(lines, at) + (isItem ? indentOf(line) : 0);
    const text = line.slice(begin);
    if (ID.test(text) || RULE.test(text)) break;
    if (END.test(text)) {
      at += 1;
      break;
    }
    if (BREAK.test(text)) {
      if (inAbstract) break;
      inAbstract = fields.has("title");
      continue;
    }
    const span = {
      index: at,
      start: begin + text.length - text.trimStart().length,
      end: line.trimEnd().length,
    };
    if (inAbstract) {
      if (!isBlank(text)) abstract.push(span);
      continue;
    }
    const [label, name = ""] = FIELD.exec(text) ?? [];
    if (label !== undefined) {
      current = [{ ...span, start: begin + label.length }];
      fields.set(name.toLowerCase(), current);
    } else if (at === first + 1 && isTitled(lines, at)) {
      current = [span];
      fields.set("title", current);
    } else if (isItem && text.startsWith("-")) break;
    else if (/^[ \t]+\S/.test(text) && current !== null && !isItem) current.push(span);
    else if (!fields.has("authors") && fields.has("title") && looksLikeAuthors(text)) {
      fields.set("authors", [span]);
      current = null;
    } else if (!isBlank(text)) break;
  }
  const idAt = from + whole.length - id.length;
  return fields.has("title") ? { first, end: at, id, idAt, fields, abstract } : null;
}

/** In the results of a search the title has no label, and the authors below it have one. */
function isTitled(lines: readonly string[], at: number): boolean {
  return !isBlank(lines[at] ?? "") && /^[ \t]*Authors: /.test(lines[at + 1] ?? "");
}

function textFrom(lines: readonly string[], at: number): number {
  const line = lines[at] ?? "";
  return line.trimStart().startsWith(">") ? (QUOTE.exec(line)?.[0].length ?? 0) : 0;
}

function linesOf(
  lines: readonly string[],
  { first, id, idAt, fields, abstract }: Entry,
  number: number,
): MadeLine[] {
  const line = (name: string) => joined(lines, fields.get(name) ?? []);
  const title = line("title") ?? madeLine(first);
  const known = ["title", "authors", "author", "categories"];
  return recordLines(
    {
      ...{ title, authors: line("authors") ?? line("author"), subjects: line("categories") },
      links: [
        { url: `https://arxiv.org/abs/${id}`, index: first, from: idAt, to: idAt + id.length },
      ],
      details: [...fields.keys()].flatMap((name) => {
        const text = known.includes(name) ? null : line(name);
        return text === null ? [] : [{ label: name, text }];
      }),
      abstract: abstract.map((span) => {
        const same: MadeLine = { text: "", pieces: [] };
        addPiece(same, lines, span);
        return same;
      }),
    },
    number,
    first,
  );
}

/** Parts of lines as one line. */
function joined(lines: readonly string[], spans: readonly LineSpan[]): MadeLine | null {
  const made: MadeLine = { text: "", pieces: [] };
  for (const span of spans) addPiece(made, lines, span, made.text === "" ? "" : " ");
  return made.text === "" ? null : made;
}
