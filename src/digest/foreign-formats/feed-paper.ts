import { paperAddress } from "../values/paper-address";
import { addPiece, sliceMade, type MadeLine } from "./made-lines";
import { recordLines, type RecordLink } from "./record-lines";
import type { LineSpan } from "../line-parts/unfolded";
import { lineAt, spansBetween, type WholeText } from "./whole-text";

const FIELD =
  /<(title|link|id|guid|description|summary|content|dc:creator|name|author|pubdate|published|dc:date|arxiv:comment|arxiv:doi)\b([^<>]{0,500})(?:\/>|>((?:<!\[CDATA\[(?:[^\]]|\](?!\]>)){0,20000}\]\]>|[^<]|<(?!\/\1>)){0,20000})<\/\1>)/gi;
/** What is no text of a field: tags, also escaped, the marks of CDATA, and line ends. */
const NO_TEXT =
  /\n|<!\[CDATA\[|\]\]>|<\/?[a-z][^<>]{0,500}>|&lt;\/?[a-z][a-z\d]{0,10}(?:\s(?:(?!&gt;).){0,300})?\/?&gt;/gi;
/** What arXiv writes behind a title and before an abstract in its feeds. */
const TITLE_END = /(?:(?<!\s)\s+)?\(arXiv:[^()]*\)\s*$/;
const ABSTRACT_START = /^arXiv:\S+\s+Announce Type:\s*\S+\s+(?:Abstract:\s*)?/;

/** Returns the lines of an entry of a feed as a paper, between two offsets; `null` unless it has a title and leads to a paper. */
export function feedPaper(
  whole: WholeText,
  from: number,
  to: number,
  number: number,
): MadeLine[] | null {
  const fields = new Map<string, LineSpan[][]>();
  const links: RecordLink[] = [];
  for (const match of whole.text.slice(from, to).matchAll(FIELD)) {
    const [all, written = "", attributes = "", value = ""] = match;
    const name = written.toLowerCase();
    const at = from + match.index + all.lastIndexOf(value, all.length - name.length - 3);
    const spans = value === "" ? [] : spansBetween(whole, at, value, NO_TEXT);
    const address = /\bhref=["']([^"']{1,2000})["']/i.exec(attributes)?.[1] ?? value.trim();
    if (/^(?:link|id|guid)$/.test(name) && paperAddress(address) !== null) {
      const index = lineAt(whole, from + match.index);
      const column = from + match.index - (whole.starts[index] ?? 0);
      links.push({ url: address, index, from: column, to: column + 1 });
    }
    if (name === "author" && /<name\b/i.test(value)) {
      for (const { 1: person = "", index } of value.matchAll(/<name>([^<]{1,300})<\/name>/gi))
        add(fields, "name", spansBetween(whole, at + index + "<name>".length, person, NO_TEXT));
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

function textOf({ lines }: WholeText, texts: readonly LineSpan[][], between: string): MadeLine {
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
