import { paperAddress } from "../values/paper-address";
import { addPiece, asUnfolded, madeLine, sliceMade, type MadeLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import { recordLines, type RecordLink } from "./record-lines";
import type { LineSpan, Unfolded } from "./unfolded";

const OPENING = /<(item|entry)\b[^<>]{0,500}>/g;
/** Longer than any abstract: what is never closed is no entry. */
const LONGEST = 50_000;
const FIELD =
  /<(title|link|id|guid|description|summary|content|dc:creator|name|author|pubdate|published|dc:date|arxiv:comment|arxiv:doi)\b([^<>]{0,500})(?:\/>|>((?:<!\[CDATA\[(?:[^\]]|\](?!\]>)){0,20000}\]\]>|[^<]|<(?!\/\1>)){0,20000})<\/\1>)/gi;
/** What is no text of a field: tags, also escaped, the marks of CDATA, and line ends. */
const NO_TEXT =
  /\n|<!\[CDATA\[|\]\]>|<\/?[a-z][^<>]{0,500}>|&lt;\/?[a-z][a-z\d]{0,10}(?:\s(?:(?!&gt;).){0,300})?\/?&gt;/gi;
/** What arXiv writes behind a title and before an abstract in its feeds. */
const TITLE_END = /\s*\(arXiv:[^()]*\)\s*$/;
const ABSTRACT_START = /^arXiv:\S+\s+Announce Type:\s*\S+\s+(?:Abstract:\s*)?/;

const FENCE = /^ {0,3}(?:`{3,}|~{3,})\w*[ \t]*$/;

/** The text of a post as one, with the offset at which each of its lines begins. */
interface Whole {
  text: string;
  lines: readonly string[];
  starts: readonly number[];
}

/**
 * Returns a post that holds the entries of a feed (RSS 2.0, RSS 1.0 or Atom, RFC 4287) with these written as papers, or `null`
 * unless at least two lead to papers. The rest of the feed says nothing to readers; lines before and after it stay.
 */
export function openFeed(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  if (!lines.some((line, at) => at >= start && /<(?:item|entry)\b/.test(line))) return null;
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  const whole = { text: lines.join("\n"), lines, starts };
  const entries = entriesOf(whole, starts[start] ?? 0);
  const papers = entries.flatMap(({ from, to }, i) => paperOf(whole, from, to, i + 1) ?? []);
  const [first] = entries;
  const last = entries.at(-1);
  if (papers.length < 2 || first === undefined || last === undefined) return null;
  const begin = feedStart(lines, start, lineAt(whole, first.from));
  const end = feedEnd(lines, lineAt(whole, last.to));
  const same = (line: string, index: number): MadeLine => {
    const made = madeLine(index);
    addPiece(made, lines, { index, start: 0, end: line.length });
    return made;
  };
  return asUnfolded([
    ...lines.slice(0, begin).map(same),
    ...papers.flat(),
    ...lines.slice(end + 1).map((line, i) => same(line, end + 1 + i)),
  ]);
}

function entriesOf({ text }: Whole, start: number): { from: number; to: number }[] {
  const entries: { from: number; to: number }[] = [];
  OPENING.lastIndex = start;
  for (let open = OPENING.exec(text); open !== null; open = OPENING.exec(text)) {
    const to = text.indexOf(`</${open[1] ?? ""}>`, OPENING.lastIndex);
    if (to === -1) break;
    if (to - open.index <= LONGEST) entries.push({ from: OPENING.lastIndex, to });
    OPENING.lastIndex = to;
  }
  return entries;
}

function paperOf(whole: Whole, from: number, to: number, number: number): MadeLine[] | null {
  const fields = new Map<string, LineSpan[][]>();
  const links: RecordLink[] = [];
  for (const match of whole.text.slice(from, to).matchAll(FIELD)) {
    const [all, written = "", attributes = "", value = ""] = match;
    const name = written.toLowerCase();
    const at = from + match.index + all.lastIndexOf(value, all.length - name.length - 3);
    const spans = value === "" ? [] : textSpans(whole, at, value);
    const address = /\bhref=["']([^"']{1,2000})["']/i.exec(attributes)?.[1] ?? value.trim();
    if (/^(?:link|id|guid)$/.test(name) && paperAddress(address) !== null) {
      const index = lineAt(whole, from + match.index);
      const column = from + match.index - (whole.starts[index] ?? 0);
      links.push({ url: address, index, from: column, to: column + 1 });
    }
    if (name === "author" && /<name\b/i.test(value)) {
      for (const { 1: person = "", index } of value.matchAll(/<name>([^<]{1,300})<\/name>/gi))
        add(fields, "name", textSpans(whole, at + index + "<name>".length, person));
    } else if (spans.length > 0) add(fields, name, spans);
  }
  const [title] = fields.get("title") ?? [];
  if (title === undefined || links.length === 0) return null;
  const creators = ["dc:creator", "name", "author"].flatMap((name) => fields.get(name) ?? []);
  const [abstract] = ["description", "summary", "content"].flatMap(
    (name) => fields.get(name) ?? [],
  );
  const [date] = ["published", "pubdate", "dc:date"].flatMap((name) => fields.get(name) ?? []);
  const [comment] = fields.get("arxiv:comment") ?? [];
  const line = (spans: readonly LineSpan[][], between = " ") => textOf(whole, spans, between);
  const details = [
    ...(date === undefined ? [] : [{ label: "date", text: line([date]) }]),
    ...(comment === undefined ? [] : [{ label: "comments", text: line([comment]) }]),
  ];
  return recordLines(
    {
      title: cut(line([title]), null, TITLE_END),
      authors: creators.length === 0 ? null : line(creators, ", "),
      links: links.slice(0, 2),
      ...{ subjects: null, details },
      abstract: abstract === undefined ? [] : [cut(line([abstract]), ABSTRACT_START, null)],
    },
    number,
    title[0]?.index ?? 0,
  );
}

function add(fields: Map<string, LineSpan[][]>, name: string, spans: LineSpan[]): void {
  const before = fields.get(name);
  if (before === undefined) fields.set(name, [spans]);
  else before.push(spans);
}

/** The stretches of a text that are words, line by line. */
function textSpans(whole: Whole, at: number, value: string): LineSpan[] {
  const spans: LineSpan[] = [];
  const note = (from: number, to: number) => {
    const piece = value.slice(from, to);
    if (piece.trim() === "") return;
    const start = at + from + piece.length - piece.trimStart().length;
    const index = lineAt(whole, start);
    const column = start - (whole.starts[index] ?? 0);
    spans.push({ index, start: column, end: column + piece.trim().length });
  };
  let from = 0;
  for (const { 0: mark, index } of value.matchAll(NO_TEXT)) {
    note(from, index);
    from = index + mark.length;
  }
  note(from, value.length);
  return spans;
}

function textOf({ lines }: Whole, texts: readonly LineSpan[][], between: string): MadeLine {
  const made: MadeLine = { text: "", pieces: [] };
  for (const spans of texts) {
    for (const [i, span] of spans.entries()) {
      const piece = (lines[span.index] ?? "").slice(span.start, span.end);
      const glue = i === 0 ? between : /^[,;.]/.test(piece) ? "" : " ";
      addPiece(made, lines, span, made.text === "" ? "" : glue);
    }
  }
  return made;
}

/** A line without what matches at its start or its end. */
function cut(made: MadeLine, before: RegExp | null, after: RegExp | null): MadeLine {
  const start = before?.exec(made.text)?.[0].length ?? 0;
  const end = (after === null ? null : after.exec(made.text)?.index) ?? made.text.length;
  return sliceMade(made, { start, end: Math.max(start, end) });
}

/** The index of the line that holds an offset, by binary search. */
function lineAt({ starts }: Whole, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The first line of the feed, whose first entry is in line `entry`. */
function feedStart(lines: readonly string[], start: number, entry: number): number {
  const head = lines.findIndex(
    (line, at) => at >= start && /<(?:\?xml|rss|rdf:RDF|feed|channel|item|entry)\b/.test(line),
  );
  const first = Math.min(head === -1 ? entry : head, entry);
  return first > start && FENCE.test(lines[first - 1] ?? "") ? first - 1 : first;
}

/** The last line of the feed, whose last entry ends in line `entry`. */
function feedEnd(lines: readonly string[], entry: number): number {
  let last = entry;
  for (let at = entry; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (/<\/(?:rss|rdf:RDF|feed|channel)>/.test(line)) last = at;
    else if (at > entry && !/^\s*(?:<|$)/.test(line)) break;
  }
  return FENCE.test(lines[last + 1] ?? "") ? last + 1 : last;
}
