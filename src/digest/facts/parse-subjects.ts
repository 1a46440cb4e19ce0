import { findArxivSubject, findSubjectNamed, isSubjectName } from "../../arxiv/arxiv-subjects";
import { lineProblem, type LineProblem } from "../../problems/line-problem";
import { subjectUnknown } from "../../problems/rules/subject-unknown";
import { subjectsInvalid } from "../../problems/rules/subjects-invalid";
import { labelPattern } from "../lines/label";
import { readLink } from "../values/markdown-link";

export interface SubjectsLine {
  /** The codes as arXiv spells them, without repeats. */
  subjects: string[];
  /** `subject-unknown` for a code that arXiv does not have, which is kept; `subjects-invalid` for no code at all. */
  problems: LineProblem[];
}

const LONGEST = 5000;
const HEAD = labelPattern("(?:arxiv )?(?:(?:primary |main )?(?:subjects?|categor(?:y|ies)))", {
  optional: true,
});
const CODE = /^[a-z]+(?:-[a-z]+)*(?:\.[a-z]{2,}(?:-[a-z]+)*)?$/i;
const NAMED = /^[^()]*\(([^()]*)\)$/;

/**
 * Returns the data of a subjects line, or `null` if `line` is not one: arXiv category codes, each plain,
 * after its name (`Machine Learning (cs.LG)`) or as a link, between `|`, `,`, `;`, `·` or spaces, with or
 * without a label such as `subjects:`. Without a label each of them must be a known code, after its own name if there is
 * one, or lead to arXiv's list of one.
 */
export function parseSubjects(line: string): SubjectsLine | null {
  if (line.length > LONGEST) return null;
  const [head = "", , label] = HEAD.exec(line) ?? [];
  const result: SubjectsLine = { subjects: [], problems: [] };
  for (const { text, column } of splitItems(line, head.length)) {
    const { code, listed } = readItem(text);
    const subject = findArxivSubject(code);
    if (label === undefined && subject === null && !listed) return null;
    if (label === undefined && subject !== null && isOtherName(text, subject.name)) return null;
    if (subject !== null || CODE.test(code)) result.subjects.push(subject?.code ?? code);
    if (subject === null) {
      result.problems.push(
        CODE.test(code) ? unknownCode(code, text, column) : noCode(text, column),
      );
    }
  }
  if (label === undefined && result.subjects.length === 0) return null;
  return { ...result, subjects: [...new Set(result.subjects)] };
}

/** `listed`: it is a link to arXiv's list of that code, so it is meant as a subject whether known or not. */
function readItem(text: string): { code: string; listed: boolean } {
  const link = readLink(text, 0);
  if (link === null || link.end !== text.length) {
    return { code: NAMED.exec(text)?.[1]?.trim() ?? text, listed: false };
  }
  const [, list] = /^https?:\/\/(?:[a-z]+\.)?arxiv\.org\/list\/([^/?#]+)/i.exec(link.url) ?? [];
  const label = NAMED.exec(link.label)?.[1] ?? link.label;
  const code = findArxivSubject(label) === null && list !== undefined ? list : label;
  return { code, listed: list !== undefined && CODE.test(code) };
}

/** Whether words before a code in parentheses are not its name, as in prose that ends with one. */
function isOtherName(text: string, name: string): boolean {
  const words = /^([^()[\]]*)\([^()]*\)$/.exec(text)?.[1]?.trim().toLowerCase() ?? "";
  return words !== "" && words !== name.toLowerCase();
}

const WORD = /[^ \t]+/g;
const ITEM = /[^|,;·、，；]+/g;
const DRESS = /[\s*_`]/;

/** One by one, since the first shows of nearly all lines that they are prose. */
function* splitItems(line: string, from: number): Generator<{ text: string; column: number }> {
  const rest = line.slice(from);
  // Spaces separate codes only if the line contains nothing else, since names have spaces too.
  const areCodes = /^[\w. \t-]+$/.test(rest) && !isSubjectName(rest.trim());
  const item = areCodes ? WORD : ITEM;
  let at = 0;
  for (;;) {
    item.lastIndex = at;
    const written = item.exec(rest)?.[0];
    if (written === undefined) return;
    at = item.lastIndex;
    let first = at - written.length;
    let last = at;
    while (first < last && DRESS.test(rest.charAt(first))) first += 1;
    while (first < last && DRESS.test(rest.charAt(last - 1))) last -= 1;
    if (first < last) yield { text: rest.slice(first, last), column: from + first + 1 };
  }
}

function noCode(text: string, column: number): LineProblem {
  const columns = { column, end: column + text.length };
  return lineProblem(subjectsInvalid, columns, {
    text,
    instead: findSubjectNamed(text)?.code ?? null,
  });
}

/** `text` is the code or contains it; only a plain code can be rewritten. */
function unknownCode(code: string, text: string, column: number): LineProblem {
  const columns = { column, end: column + text.length };
  const likely = findArxivSubject(code.replace("-", ".")) ?? findSubjectNamed(code);
  return lineProblem(subjectUnknown, columns, {
    code,
    instead: text === code ? (likely?.code ?? null) : null,
  });
}
