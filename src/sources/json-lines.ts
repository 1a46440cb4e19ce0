import { parseArxivId, parseArxivUrl } from "../arxiv/arxiv-id";
import { findArxivSubject } from "../arxiv/arxiv-subjects";
import { fieldOf, listOf, textOf } from "./field-of";
import { paperLinks } from "./paper-links";
import type { SourcePaper, SourcePapers } from "./source-paper";

/**
 * Returns the papers of JSON lines as daily-arXiv-ai-enhanced writes them (`data/2026-01-09.jsonl`). What its models add is left
 * out and noted, since it is not the authors'. Throws an Error where no line is a paper.
 */
export function readJsonLines(text: string): SourcePapers {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const notes: string[] = [];
  const papers = lines.flatMap((line, index): SourcePaper[] => {
    const item = parsed(line);
    const paper = paperOf(item);
    if (paper === null) {
      notes.push(`line ${index + 1} is left out: it is no paper`);
      return [];
    }
    if (fieldOf(item, "AI") !== undefined) {
      notes.push(`${paper.title}: what a model wrote of it is left out`);
    }
    return [paper];
  });
  if (papers.length === 0) throw new Error("No line of the file is a paper.");
  return { papers, notes };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function paperOf(item: unknown): SourcePaper | null {
  const title = textOf(item, "title");
  const urls = ["abs", "url", "pdf"].flatMap((key) => textOf(item, key) ?? []);
  const arxivId =
    parseArxivId(textOf(item, "id") ?? "") ??
    urls.map((url) => parseArxivUrl(url)?.arxivId ?? null).find((id) => id !== null) ??
    null;
  if (title === null || (arxivId === null && urls.length === 0)) return null;
  const categories = listOf(item, "categories").filter((code) => typeof code === "string");
  return {
    title,
    authors: listOf(item, "authors").filter((name) => typeof name === "string"),
    links: paperLinks({
      arxivId: arxivId?.id ?? null,
      others: urls.map((url) => ({ label: "paper", url })),
    }),
    subjects: categories.filter((code) => findArxivSubject(code) !== null),
    metrics: [],
    abstract: textOf(item, "summary"),
    isTex: true,
  };
}
