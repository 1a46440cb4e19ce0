import { isBlank, isMarkedHeading, isThematicBreak } from "../lines/line-kinds";
import type { PaperBlock } from "./paper-block";
import { isCitedFile, isPaper, unfoldPart } from "./paragraph-paper";
import { partsOf, type ParagraphPart, type Stretch, type TitleAt } from "./paragraph-parts";
import { paragraphTitle } from "./paragraph-title";
import { PLAIN_FORMS, plainParagraph, signOf, type PlainForm } from "./plain-paragraph";
import { spansOf, unfoldedLine, type UnfoldedLine } from "../line-parts/unfolded";

/** A greeting and a farewell are paragraphs of no paper. */
const AROUND = 2;
/** The most paragraphs of a section, by papers that have no mark there. */
const MOST_PARAGRAPHS: Partial<Record<PlainForm, number>> = { plain: 2, parted: 7 };

/** The papers of a section, and the index of its first title. */
type ParagraphBlock = PaperBlock & { start: number };

/**
 * Returns the text of a section from its first paragraph that begins with a title, with the index of that line,
 * or `null`. Such paragraphs are papers, with what follows them, if most of them, at least `least`, lead to one
 * paper each, by the title or in a line of facts. Titles with marks (see `paragraphTitle`) come first; others (see
 * `plainParagraph`) need two neighbours, and unmarked ones must be a good part of all paragraphs.
 */
export function unfoldParagraphs(
  lines: readonly string[],
  code: readonly boolean[],
  section: Stretch,
  least: number,
): ParagraphBlock | null {
  const marked = partsOf(lines, section, code, (at) => paragraphTitle(lines, at));
  const block = blockOf(lines, marked, section, least);
  if (block !== null || marked.length > 0) return block;
  for (const form of PLAIN_FORMS) {
    const parts = plainParts(lines, code, section, form);
    const most = parts.length * (MOST_PARAGRAPHS[form] ?? Infinity);
    if (parts.length === 0 || most < paragraphsIn(lines, section) - AROUND) continue;
    const plain = blockOf(lines, parts, section, Math.max(least, 2));
    if (plain !== null) return plain;
  }
  return null;
}

/** Returns the text of a section from its first title on, as `titleAt` finds them, where most of these lead to one paper each, or `null`: the others are papers too. */
export function unfoldTitled(
  lines: readonly string[],
  code: readonly boolean[],
  section: Stretch,
  titleAt: TitleAt,
): ParagraphBlock | null {
  const parts = partsOf(lines, section, code, titleAt);
  const block = blockOf(lines, parts, section, 1);
  return block === null
    ? null
    : { ...block, papers: parts.map((part) => unfoldPart(lines, part)), others: new Set() };
}

/** The parts of a section whose titles have one form; all signs are the first one. */
function plainParts(
  lines: readonly string[],
  code: readonly boolean[],
  section: Stretch,
  form: PlainForm,
): ParagraphPart[] {
  let sign: string | null = null;
  return partsOf(lines, section, code, (at) => {
    const title = plainParagraph(lines, at, form);
    if (title === null) return null;
    const own = signOf(lines[at] ?? "");
    sign ??= own;
    return form === "signed" && own !== sign ? null : { title, lines: 1 };
  });
}

function blockOf(
  lines: readonly string[],
  parts: readonly ParagraphPart[],
  { end }: Stretch,
  least: number,
): ParagraphBlock | null {
  const [first] = parts;
  const others = new Set(parts.flatMap((part, i) => (isPaper(lines, part) ? [] : [i])));
  const found = parts.length - others.size;
  if (first === undefined || found < least || found * 2 <= parts.length) return null;
  for (const i of others) if (isCitedFile(lines, parts[i])) others.delete(i);
  const papers = parts.map((part, i) =>
    others.has(i) ? asIs(lines, part) : unfoldPart(lines, part),
  );
  return { start: first.start, end, papers, others };
}

function asIs(lines: readonly string[], { start, end }: ParagraphPart): UnfoldedLine[] {
  return spansOf(lines, start, end).map((span) => unfoldedLine(lines, span.index, span));
}

function paragraphsIn(lines: readonly string[], { start, end }: Stretch): number {
  let count = 0;
  for (let i = start; i < end; i += 1) {
    const line = lines[i] ?? "";
    const before = i === start ? "" : (lines[i - 1] ?? "");
    const begins = !isBlank(line) && isBlank(before) && !isThematicBreak(line, before);
    if (begins && !isMarkedHeading(line)) count += 1;
  }
  return count;
}
