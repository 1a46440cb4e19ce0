import type { CslItem, CslName } from "../papers/csl-item";
import { subjectLabel } from "../papers/subject-label";
import { oneLine } from "../text/one-line";
import type { PaperOutput } from "../types";

/** What a RIS record is made of: each has it, a paper of the build and the data file of a paper. */
export interface RisSource extends Pick<PaperOutput, "subjects"> {
  /** On one line, without markup. */
  title: string;
  csl: CslItem;
}

/**
 * RIS has no preprints, and readers take what they do not know for an article of a journal: Zotero even `UNPB`, unpublished
 * work. A report (`RPRT`) is one to Zotero, EndNote and bibutils.
 */
const TYPES: Record<CslItem["type"], string> = {
  article: "RPRT",
  "paper-conference": "CONF",
  "article-journal": "JOUR",
  document: "RPRT",
};

/**
 * Returns a paper as a RIS record, lines ended by CRLF, in the tags of the RIS specification of 2011. `M3` is the
 * kind of a report; `AN` and `DB` are where Zotero keeps the archive and the place in it. It runs in browsers too, so it
 * imports nothing large.
 */
export function risRecord({ title, csl, subjects }: RisSource): string {
  const date = csl.issued?.["date-parts"][0];
  const fields: [tag: string, value: string | undefined][] = [
    ["TY", TYPES[csl.type]],
    ["ID", csl.id],
    ["TI", title],
    ...(csl.author ?? []).map((name): [string, string] => ["AU", risName(name)]),
    ["PY", date && String(date[0])],
    ["DA", date && risDate(date)],
    ["AB", csl.abstract],
    ["UR", csl.URL],
    ["DO", csl.DOI],
    ["PB", csl.publisher],
    ["M3", csl.genre && "Preprint"],
    ["DB", csl.publisher],
    ["AN", csl.number],
    ...subjects.map((subject): [string, string] => ["KW", subjectLabel(subject)]),
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = oneLine(value ?? "");
    return line === "" ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `${lines.join("")}ER  - \r\n`;
}

/** `van der Last, First, Jr.`; a group's name as it is. */
function risName(name: CslName): string {
  if ("literal" in name) return name.literal;
  return [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(", ");
}

/** `YYYY/MM/DD/other`, where what is unknown is empty and its slash stays. */
function risDate([year, month, day]: readonly number[]): string {
  const digits = (part: number | undefined) => (part ? String(part).padStart(2, "0") : "");
  return `${year}/${digits(month)}/${digits(day)}/`;
}
