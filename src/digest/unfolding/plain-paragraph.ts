import { readFactLine } from "../facts/fact-line";
import { hasLabel } from "../lines/label";
import { isBlank, isBlockStart, isMarkedHeading } from "../lines/line-kinds";
import type { Span } from "../lines/span";
import { paperAddress } from "../values/paper-address";
import { BOLD_LABEL } from "../line-parts/bold-label";
import { linedTitle, partedTitle } from "./bare-titles";
import { beginsParagraph, isSender, MESSAGE } from "../line-parts/begins-paragraph";
import { citedTitle } from "../line-parts/cited-title";
import { PART_OF_LIST } from "../line-parts/html-parts";
import { hasWords, without } from "../line-parts/link-line";
import { leadsToPaper, linksInText, paperLinks } from "../line-parts/links-in-text";
import { listMarker } from "../line-parts/list-marker";
import { skipBefore, type ReadTitle } from "../line-parts/read-title";
import { titleEnd } from "../line-parts/split-names";
import { withoutLabel } from "./unfold-head";

/** How a paragraph without bold text or a link at its beginning names a paper. */
export type PlainForm = "numbered" | "signed" | "plain" | "parted" | "lined";

export const PLAIN_FORMS: readonly PlainForm[] = ["numbered", "signed", "plain", "parted", "lined"];

const NUMBERED = /^ {0,3}\d{1,4}[.)、/][ \t]*(?=\S)/;
const SIGN =
  /^ {0,3}(\p{Extended_Pictographic}|[•·・▪●■□◆◇▶►★☆※]|:[a-z_]{2,20}:)\uFE0F?[ \t]*(?=\S)/u;
const LABEL = new RegExp(`^ {0,3}${BOLD_LABEL}[ \\t]*(?=\\S)`, "iu");
/** The first line of a callout in Obsidian and GitHub. */
const CALLOUT = /^ {0,3}\[![\w-]{2,20}\][+-]?[ \t]*/;
/** The number of a citation. */
const CITED_NUMBER = /^ {0,3}\*\*\[\d{1,4}\]\*\*[ \t]*/;
const LONGEST_TITLE = 400;

/** Returns the sign with which a line begins, such as an emoji, or `null`; all labels such as `**Poster 1**` are one. */
export function signOf(line: string): string | null {
  return SIGN.exec(line)?.[1] ?? (LABEL.test(line) ? "label" : null);
}

/**
 * Returns the title with which the paragraph at line `at` begins, in one of the forms, or `null`: a line with
 * a number or a sign, or for `plain` a line that other lines with a link to a paper follow, or that ends with one;
 * for `parted` see `partedTitle`, for `lined` see `linedTitle`.
 */
export function plainParagraph(
  lines: readonly string[],
  at: number,
  form: PlainForm,
): ReadTitle | null {
  const line = lines[at] ?? "";
  if (PART_OF_LIST.test(line)) return null;
  if (form === "lined") return linedTitle(lines, at);
  if (!beginsParagraph(lines, at) || isSender(line) || MESSAGE.test(line)) return null;
  if (form === "parted") return partedTitle(lines, at);
  // Backslashes of an exporter are taken away first.
  if (/^ {0,3}\\[#>*+-]|\\\]\(/.test(line)) return null;
  if (form === "numbered") return NUMBERED.test(line) ? titleIn(line, line.length) : null;
  if (form === "signed") return signOf(line) !== null ? titleIn(line, line.length) : null;
  const isOther = isMarkedHeading(line) || listMarker(line) !== null || hasLabel(line);
  const isQuoted = CALLOUT.test(line);
  if (isOther || (isBlockStart(line) && !isQuoted) || readFactLine(line) !== null) return null;
  const links = linksInText(line, { start: 0, end: line.length });
  const [first] = links;
  if (first === undefined) return factBelow(lines, at) ? titleIn(line, line.length) : null;
  const number = CITED_NUMBER.exec(line)?.[0].length ?? 0;
  const cited = citedTitle(line, { start: number, end: line.length }, { bare: false });
  if (cited !== null) return cited;
  const after = { start: first.start, end: line.length };
  if (!links.some(leadsToPaper) || hasWords(without(line.slice(first.start), links, after)))
    return null;
  const written = line.slice(0, first.start);
  // A sentence may end with a link, but not after a dash, a bar, a colon or a bracket.
  return /(?:\s[—–|-]|[:：(["”])\s{0,3}[[(<]{0,3}$/.test(written)
    ? titleIn(line, first.start)
    : null;
}

/** Whether a line of facts about a paper stands in the same paragraph. */
function factBelow(lines: readonly string[], at: number): boolean {
  for (let i = at + 1; i < lines.length && !isBlank(lines[i] ?? ""); i += 1) {
    // A definition as Pandoc writes it.
    if (/^ {0,3}:[ \t]/.test(lines[i] ?? "") && paperLinks(lines[i] ?? "").length > 0) return true;
    const fact = readFactLine(lines[i] ?? "");
    if (fact?.certain === true && fact.links.some(({ url }) => paperAddress(url) !== null))
      return true;
  }
  return false;
}

/** The title in the beginning of a line, up to an offset. */
function titleIn(line: string, to: number): ReadTitle | null {
  const whole: Span = { start: 0, end: to };
  const [link] = linksInText(line, whole);
  const mark = CALLOUT.exec(line) ?? SIGN.exec(line) ?? [""];
  const start = skipBefore(line, { start: mark[0].length, end: to });
  const text = withoutLabel(line.slice(start, link?.start ?? to));
  const from = start + (/^[\s*_]*/.exec(text)?.[0].length ?? 0);
  const end = start + titleEnd(text);
  const title = {
    start: from,
    end:
      from +
      line
        .slice(from, end)
        .replace(
          /(?<![\s*_\p{Extended_Pictographic}\uFE0F])[\s*_\p{Extended_Pictographic}\uFE0F]+$/u,
          "",
        ).length,
  };
  const length = title.end - title.start;
  return length < 3 || length > LONGEST_TITLE ? null : { title, after: end };
}
