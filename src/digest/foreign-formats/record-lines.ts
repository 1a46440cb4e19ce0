import { parseArxivId } from "../../arxiv/arxiv-id";
import { checkUrl } from "../values/web-url";
import { isCounted } from "../facts/count-name";
import { isKnownLabel } from "../facts/known-labels";
import { addMade, madeLine, type MadeLine } from "./made-lines";
import type { LineSpan } from "../line-parts/unfolded";

/** A link of a record, and the place in the file that names it. */
export interface RecordLink {
  url: string;
  index: number;
  from: number;
  to: number;
}

/** What a record of another format says of a paper; its texts are lines made from their parts. */
export interface PaperRecord {
  title: MadeLine;
  authors: MadeLine | null;
  /** The most telling first. */
  links: readonly RecordLink[];
  subjects: MadeLine | null;
  /** Other details with their labels. */
  details: readonly { label: string; text: MadeLine }[];
  abstract: readonly MadeLine[];
}

/** Returns the link that the address or the identifier in a stretch of a line is, or `null`. */
export function recordLink(
  lines: readonly string[],
  { index, start, end }: LineSpan,
): RecordLink | null {
  const text = (lines[index] ?? "").slice(start, end);
  const isId = parseArxivId(text) !== null;
  const url = isId ? `https://arxiv.org/abs/${text.replace(/^arxiv:\s*/i, "")}` : text;
  return checkUrl(url).url === null ? null : { url, index, from: start, to: end };
}

/** Returns a line of facts with the address of a link, which may be written otherwise in the file. */
export function addressLine({ url, index, from, to }: RecordLink): MadeLine {
  const text = `- ${url}`;
  return {
    text,
    pieces: [
      { at: 2, index, from },
      { at: text.length, index, from: to },
    ],
  };
}

/** Returns a record that begins in line `index` as lines of a digest, with its number in the post. */
export function recordLines(record: PaperRecord, number: number, index: number): MadeLine[] {
  const { title, authors, links, subjects, details, abstract } = record;
  const blank = madeLine(index);
  return [
    ...[blank, led(`###### ${number}. `, title), blank],
    ...(authors === null ? [] : [led("Authors: ", authors), blank]),
    ...links.map(addressLine),
    ...(subjects === null ? [] : [led("- subjects: ", subjects)]),
    ...details.map(({ label, text }) => led(`- ${knownLabel(label, text)}: `, text)),
    ...[blank, ...abstract, blank],
  ];
}

/** Nobody can mend a label that the format has. */
function knownLabel(label: string, { text }: MadeLine): string {
  return isKnownLabel(label) || /^https?:\/\//.test(text) || isCounted(label.toLowerCase())
    ? label
    : `note: ${label}`;
}

/** A line with generated words before it. */
function led(own: string, made: MadeLine): MadeLine {
  const line: MadeLine = { text: "", pieces: [] };
  addMade(line, made, own);
  return line;
}
