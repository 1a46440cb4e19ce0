import { invertedName, parseAuthorName } from "../papers/author-name";
import { distinctPapers } from "./distinct-papers";
import { oneLine } from "../text/one-line";
import { doi, sourceUrl } from "../papers/paper-address";
import { paperDate } from "../papers/paper-date";
import type { PaperDate } from "../papers/paper-date";
import { subjectLabel } from "../papers/subject-label";
import { abstractText, titleText } from "../papers/paper-text";
import type { PaperOutput } from "../types";

/**
 * Returns a paper as a RIS record, lines ended by CRLF, in the tags of the RIS specification of 2011. RIS has no
 * preprints: `UNPB`, unpublished work, is the nearest, a manuscript to most readers. `AN` and `DB` are where
 * Zotero keeps the archive and the place in it.
 */
export function ris(paper: PaperOutput): string {
  const date = paperDate(paper);
  const fields: [tag: string, value: string | null][] = [
    ["TY", "UNPB"],
    ["ID", paper.key],
    ["TI", titleText(paper)],
    ...paper.authors.map((name): [string, string] => ["AU", invertedName(parseAuthorName(name))]),
    ["PY", date === null ? null : String(date.year)],
    ["DA", date === null ? null : risDate(date)],
    ["AB", abstractText(paper)],
    ["UR", sourceUrl(paper)],
    ["DO", doi(paper)],
    ...(paper.arxivId === null ? [] : arxivFields(paper.arxivId)),
    ...paper.subjects.map((subject): [string, string] => ["KW", subjectLabel(subject)]),
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = oneLine(value ?? "");
    return line === "" ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `${lines.join("")}ER  - \r\n`;
}

/** Returns the papers as a .ris file, repeats left out, a blank line between records. */
export function risAll(papers: readonly PaperOutput[]): string {
  return distinctPapers(papers).map(ris).join("\r\n");
}

function arxivFields(id: string): [string, string][] {
  return [
    ["PB", "arXiv"],
    ["DB", "arXiv"],
    ["AN", `arXiv:${id}`],
  ];
}

/** `YYYY/MM/DD/other`, where what is unknown is empty and its slash stays. */
function risDate({ year, month, day }: PaperDate): string {
  const digits = (part: number | null) => (part === null ? "" : String(part).padStart(2, "0"));
  return `${year}/${digits(month)}/${digits(day)}/`;
}
