import { parse } from "bibtex-parse";
import { findArxivText, parseArxivId, parseArxivUrl } from "../arxiv/arxiv-id";
import { paperLinks } from "./paper-links";
import type { SourcePaper, SourcePapers } from "./source-paper";

/** Entries that are no papers. */
const NO_PAPERS = /^(?:comment|preamble|string|set|xdata)$/i;

/**
 * Returns the papers of a BibTeX file, whose titles and abstracts stay TeX. Names are put into the usual order. Entries
 * without a title are noted. Throws an Error where the file is not BibTeX.
 */
export function readBibtex(text: string): SourcePapers {
  const items = parse(text.replace(/^\ufeff/, ""));
  const strings = new Map(
    items.flatMap((item) =>
      item.itemtype === "string" ? [[item.name.toLowerCase(), plainOf(item)]] : [],
    ),
  );
  const notes: string[] = [];
  const papers = items.flatMap((item): SourcePaper[] => {
    if (item.itemtype !== "entry" || NO_PAPERS.test(item.type)) return [];
    const fields = new Map(
      item.fields.map((field) => [field.name.toLowerCase(), valueOf(field, strings)]),
    );
    const paper = paperOf(fields);
    if (paper === null) notes.push(`the entry ${item.key ?? ""} is left out: it has no title`);
    return paper === null ? [] : [paper];
  });
  return { papers, notes };
}

interface Value {
  datatype: string;
  value?: unknown;
}

function valueOf({ datatype, value }: Value, strings: ReadonlyMap<string, string>): string {
  if (datatype === "concatinate" && Array.isArray(value)) {
    return value.map((part: Value) => valueOf(part, strings)).join("");
  }
  const text = String(value ?? "");
  return datatype === "identifier" ? (strings.get(text.toLowerCase()) ?? text) : text;
}

function plainOf(item: Value): string {
  return valueOf(item, new Map());
}

function paperOf(fields: ReadonlyMap<string, string>): SourcePaper | null {
  const get = (key: string) => {
    const text = (fields.get(key) ?? "").replace(/\s+/g, " ").trim();
    return text === "" ? null : text;
  };
  const title = get("title");
  if (title === null) return null;
  const url = get("url") ?? /\\url\{([^{}]+)\}/.exec(get("howpublished") ?? "")?.[1] ?? null;
  const doi = get("doi");
  const isArxiv = /arxiv/i.test(`${get("archiveprefix") ?? get("eprinttype") ?? "arxiv"}`);
  const arxivId =
    (isArxiv ? parseArxivId(get("eprint") ?? "") : null) ??
    parseArxivUrl(url ?? "")?.arxivId ??
    parseArxivUrl(`https://doi.org/${doi ?? ""}`)?.arxivId ??
    findArxivText(get("journal") ?? get("note") ?? "");
  const subject = get("primaryclass");
  return {
    title: withoutBraces(title),
    authors: splitNames(get("author") ?? "").flatMap(nameOf),
    links: paperLinks({
      arxivId: arxivId?.id ?? null,
      doi: /^10\.48550\//.test(doi ?? "") ? null : doi,
      others: [{ label: "paper", url }],
    }),
    subjects: subject !== null && /^[a-z-]+(?:\.[A-Za-z-]+)?$/.test(subject) ? [subject] : [],
    metrics: [],
    abstract: withoutBraces(get("abstract") ?? "") || null,
    isTex: true,
  };
}

/** Splits at the word `and`, but not within braces. */
function splitNames(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: token, index } of text.matchAll(/\\.|[{}]|\s+and\s+/gi)) {
    if (token === "{") depth += 1;
    else if (token === "}") depth -= 1;
    else if (depth === 0 && !token.startsWith("\\")) {
      names.push(text.slice(from, index));
      from = index + token.length;
    }
  }
  return [...names, text.slice(from)];
}

/** `Last, First` and `Last, Jr., First` in the usual order; accents stay TeX, which the parser reads. */
function nameOf(written: string): string[] {
  const name = withoutBraces(written).replaceAll("~", " ").trim();
  if (name === "" || /^others$/i.test(name)) return [];
  if (/^\{.*\}$/.test(written.trim())) return [name];
  const parts = name.split(/\s*,\s*/);
  const [family = "", middle = "", given] = parts;
  if (parts.length === 1) return [family];
  return [given === undefined ? `${middle} ${family}` : `${given} ${family}, ${middle}`];
}

/** Takes out braces that only protect capitals: those that no command or formula has. */
function withoutBraces(text: string): string {
  const parts = text.split(/(\$[^$]*\$)/);
  return parts
    .map((part) => {
      if (part.startsWith("$")) return part;
      let bare = part;
      for (let before = ""; before !== bare;) {
        before = bare;
        bare = bare.replace(/(?<![\\A-Za-z}^_"'`~=.\]])\{([^{}\\]*)\}/g, "$1");
      }
      return bare;
    })
    .join("");
}
