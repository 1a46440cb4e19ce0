import { findArxivText, parseArxivUrl } from "../arxiv/arxiv-id";
import { paperLinks } from "./paper-links";
import type { SourcePaper, SourcePapers } from "./source-paper";

/** A tag, two spaces, a hyphen and a value (RIS, Research Information Systems 2001); programs forget one of the spaces. */
const FIELD = /^([A-Z][A-Z\d]) {1,2}-(?: (.*))?$/;

/**
 * Returns the papers of a file in RIS, as Zotero and others export it. Names are put into the usual order; what has no title
 * is noted. Throws an Error where the file has no record. A few lines of our own, since libraries for RIS bring an engine for
 * citations with them.
 */
export function readRis(text: string): SourcePapers {
  const records = recordsOf(text.replace(/^\ufeff/, ""));
  if (records.length === 0) throw new Error("The file has no record of RIS.");
  const notes: string[] = [];
  const papers = records.flatMap((record, index) => {
    const paper = paperOf(record);
    if (paper === null) notes.push(`record ${index + 1} of the file is left out: it has no title`);
    return paper ?? [];
  });
  return { papers, notes };
}

type Fields = ReadonlyMap<string, string[]>;

function recordsOf(text: string): Fields[] {
  const records: Fields[] = [];
  let fields = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [match, tag = "", value = ""] = FIELD.exec(line) ?? [];
    if (tag === "TY") {
      fields = new Map();
      records.push(fields);
      last = null;
    } else if (tag === "ER") {
      fields = new Map();
      last = null;
    } else if (match !== undefined) {
      last = fields.get(tag) ?? [];
      last.push(value.trim());
      fields.set(tag, last);
    } else if (last !== null && line.trim() !== "") {
      // Long values go on in the next line.
      last.push(`${last.pop() ?? ""} ${line.trim()}`);
    }
  }
  return records;
}

function paperOf(fields: Fields): SourcePaper | null {
  const all = (...tags: string[]) =>
    tags.flatMap((tag) => fields.get(tag) ?? []).filter((value) => value !== "");
  const [title] = all("TI", "T1");
  if (title === undefined) return null;
  const urls = all("UR", "L1", "L2").flatMap((value) =>
    value.split(/(?:(?<!\s)\s+)?;\s*(?=https?:)/),
  );
  const [doi = null] = all("DO");
  const found = [
    ...urls.map((url) => parseArxivUrl(url)?.arxivId),
    parseArxivUrl(`https://doi.org/${doi ?? ""}`)?.arxivId,
    ...all("M1", "AN", "IS", "PB", "JO", "T2", "N1").map(findArxivText),
  ];
  const arxivId = found.find((id) => id !== null && id !== undefined) ?? null;
  return {
    title,
    authors: all("AU", "A1").map(nameOf),
    links: paperLinks({
      arxivId: arxivId?.id ?? null,
      doi: /^10\.48550\//.test(doi ?? "") && arxivId !== null ? null : doi,
      others: urls.map((url) => ({ label: "paper", url })),
    }),
    subjects: [],
    metrics: [],
    abstract: all("AB", "N2")[0] ?? null,
    isTex: false,
  };
}

/** `Last, First` and `Last, First, Jr.` in the usual order. */
function nameOf(written: string): string {
  const [family = "", given, suffix] = written.split(/(?:(?<!\s)\s+)?,\s*/);
  if (given === undefined) return family;
  return `${given} ${family}${suffix ? `, ${suffix}` : ""}`.trim();
}
