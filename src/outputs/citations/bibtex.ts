import { arxivAbsUrl, arxivDoi } from "../../arxiv/arxiv-address";
import { parseAuthorName } from "../papers/author-name";
import { bibtexKey, bibtexKeys } from "./bibtex-key";
import { bibtexName } from "./bibtex-name";
import { distinctPapers } from "./distinct-papers";
import { publisherDoi, sourceUrl } from "../papers/paper-address";
import { oncePer } from "../papers/once-per";
import { paperDate } from "../papers/paper-date";
import { texTitle } from "./tex-title";
import type { PaperOutput } from "../types";

type Field = [name: string, value: string | null | undefined];

/**
 * Returns a paper's BibTeX entry without a line end after it. One of arXiv has the fields, order, indentation and
 * trailing blanks that https://arxiv.org/bibtex/ID prints (arxiv-browse, formatting/cite.py), though with its DOI, TeX's
 * special characters escaped and capitals in braces; another is a `@misc` with what is known. Its key is that of `bibtexKey`.
 *
 * citation-js, which reads it back in the tests, writes fields of its own choice, in two to three times the CPU time
 * (707 papers: 120 to 150 ms, here 50 ms).
 */
export function bibtex(paper: PaperOutput): string {
  return entry(paper, bibtexKey(paper));
}

/** Returns a .bib file of the papers: repeats left out, keys unique, a blank line between entries. */
export function bibtexAll(papers: readonly PaperOutput[]): string {
  const distinct = distinctPapers(papers);
  const keys = bibtexKeys(distinct);
  return distinct.map((paper, i) => `${entry(paper, keys[i] ?? paper.key)}\n`).join("\n");
}

function entry(paper: PaperOutput, key: string): string {
  return `@misc{${key},\n${fieldLines(paper)}}`;
}

const fieldLines = oncePer((paper: PaperOutput) => {
  const fields: Field[] = [
    ["title", texTitle(paper.titleTree, paper.lang)],
    ["author", authors(paper)],
    ["year", paperDate(paper)?.year.toString()],
    ...(paper.arxivId === null ? sourceFields(paper) : arxivFields(paper, paper.arxivId)),
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (value === null || value === undefined || value === "") return [];
    const blank = name === "title" || name === "url" ? " " : "";
    return [`      ${name}={${value}},${blank}\n`];
  });
  return lines.join("");
});

function arxivFields(paper: PaperOutput, id: string): Field[] {
  return [
    ["eprint", id],
    ["archivePrefix", "arXiv"],
    ["primaryClass", paper.subjects[0]?.code],
    ["doi", verbatim(publisherDoi(paper) ?? arxivDoi(id))],
    ["url", arxivAbsUrl(id)],
  ];
}

function sourceFields(paper: PaperOutput): Field[] {
  const url = sourceUrl(paper);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : null;
  return [
    // For styles that support neither `url` nor `doi`.
    ["howpublished", host],
    ["doi", verbatim(publisherDoi(paper) ?? "")],
    ["url", verbatim(url)],
  ];
}

function authors({ authors, moreAuthors }: PaperOutput): string {
  const names = authors.map((name) => bibtexName(parseAuthorName(name)));
  return [...names.filter((name) => name !== ""), ...(moreAuthors ? ["others"] : [])].join(" and ");
}

/** Addresses are printed as they are; only what would end the field, or TeX's reading of it, is encoded. */
function verbatim(address: string): string {
  return address.replace(/[\s{}\\]/g, encodeURIComponent);
}
