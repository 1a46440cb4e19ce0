import { parseDigest } from "../../digest/parse-digest";
import { readBibtex } from "../../sources/read-bibtex";
import { readJson } from "../../sources/read-json";
import { readJsonLines } from "../../sources/json-lines";
import { readRis } from "../../sources/read-ris";
import type { DailyPapers, SourcePapers } from "../../sources/source-paper";
import type { NewDigest, NewPaper } from "../new/new-digest";
import { cvArxivDaily } from "./cv-arxiv-daily";
import { digestPaper } from "./digest-paper";
import { siteDigest } from "./site-digest";

/** What a file is, and what it says. */
export interface ReadFormat {
  /** In words. */
  format: string;
  /** What the file says of its digest; the rest is decided by who converts it. */
  digest: Partial<NewDigest> & { papers: NewPaper[] };
  /** `2026-01-09`: the last of the days that its papers say they are of; `null` if they say none. */
  day: string | null;
  notes: string[];
}

/**
 * Returns the papers of a file, told apart by what it says: data of a site, lists of Hugging Face, CSL-JSON, cv-arxiv-daily, JSON
 * lines of daily-arXiv-ai-enhanced, BibTeX, RIS, or whatever the parser of digests reads, such as Markdown of bots. `name` is that of
 * the file. Throws an Error where it is none of them.
 */
export function readFormat(text: string, name: string, language: string): ReadFormat {
  const bare = text.replace(/^\ufeff/, "").trimStart();
  if (bare.startsWith("{") || bare.startsWith("[")) {
    const read = jsonOf(bare);
    if (read === undefined) return papersIn("JSON lines", readJsonLines(text));
    const digest = siteDigest(read, language);
    if (digest !== null) return { format: "data of a site", digest, day: null, notes: [] };
    const markdown = cvArxivDaily(read);
    if (markdown !== null) return postIn("cv-arxiv-daily", markdown, name);
    if (isLine(read)) return papersIn("JSON lines", readJsonLines(text));
    return papersIn("JSON", readJson(text, null));
  }
  if (/^TY {1,2}-/m.test(bare.slice(0, 2000))) return papersIn("RIS", readRis(text));
  if (/^@\w+\s*[{(]/m.test(bare) && !/^#{1,6} |^---$/m.test(bare)) {
    return papersIn("BibTeX", readBibtex(text));
  }
  return postIn("Markdown", text, name);
}

function papersIn(
  format: string,
  { papers, notes, days = [] }: SourcePapers & Partial<DailyPapers>,
): ReadFormat {
  return { format, digest: { papers }, day: [...days].sort().at(-1) ?? null, notes };
}

function postIn(format: string, text: string, name: string): ReadFormat {
  const { digest } = parseDigest(text, { fileName: `posts/${name}` });
  const { entries, title, date, slug, category, tags, description, lang } = digest;
  if (entries.length === 0) throw new Error("There is no paper in it.");
  const front = /^\s*---\s*$/m.test(text.slice(0, 10))
    ? { title, slug, category, tags, description, lang }
    : {};
  const left = digest.prose.length;
  return {
    format,
    digest: { ...front, ...(date !== null && { date }), papers: entries.map(digestPaper) },
    day: null,
    notes: left === 0 ? [] : [`${left} pieces of text outside the papers are left out`],
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A lone line of JSON lines. */
function isLine(read: unknown): boolean {
  return (
    typeof read === "object" &&
    read !== null &&
    !Array.isArray(read) &&
    "title" in read &&
    "summary" in read &&
    "categories" in read
  );
}
