import { findCodeLines } from "../lines/code-lines";
import type { PapersMode } from "../front-matter/papers-mode";
import { originThrough, SAME_PLACE, type Origin } from "../origin";
import type { References } from "../references";
import { mayLead } from "../unfolding/leads-to-one";
import { openCitedHeadings } from "../foreign-formats/open-cited-headings";
import { openClosingLinks } from "../foreign-formats/open-closing-links";
import { CERTAIN_FORMATS, type CertainFormat } from "../foreign-formats/certain-formats";
import { joinLabels } from "../foreign-formats/join-labels";
import { joinRows } from "../foreign-formats/join-rows";
import { joinSubjects } from "../foreign-formats/join-subjects";
import { openDatedHeadings } from "../foreign-formats/open-dated-headings";
import { openMarkedButtons } from "../foreign-formats/open-marked-buttons";
import { openNamelessHeadings } from "../foreign-formats/open-nameless-headings";
import { openPairs } from "../foreign-formats/open-pairs";
import type { OpenMarkup } from "../foreign-formats/open-context";
import { waysToOpen } from "../foreign-formats/open-markup";
import { areBesideSections } from "./beside-sections";
import { takenAddresses, unfoldElsewhere } from "./unfold-elsewhere";
import { openAroundPapers } from "./open-around-papers";
import { numberedHeadings } from "./report-missing";
import { splitLabels } from "../foreign-formats/split-labels";
import { splitSources } from "../foreign-formats/split-sources";
import { splitPapers, type PaperLines, type SplitBody } from "../papers/split-papers";
import { unfold } from "../unfolding/unfold";
import type { Unfolded } from "../line-parts/unfolded";

/** Where a post begins, how it names its papers, and the origin of its lines. */
interface WrittenBody {
  /** The index of its first line. */
  start: number;
  /** The front matter's value for where papers are. */
  papers: PapersMode;
  isPage: boolean;
  origin: Origin;
  /** The file's definitions and footnotes. */
  lifted?: References | null;
  /** Receives the footnotes that are shown. */
  shown?: Set<string>;
}

/** The lines of a post, split into papers and prose, with their origin. */
interface SplitLines {
  lines: string[];
  split: SplitBody;
  origin: Origin;
}

/** What is rewritten in any post, line by line. */
const REWRITINGS: readonly OpenMarkup[] = [
  joinLabels,
  joinRows,
  joinSubjects,
  openDatedHeadings,
  openMarkedButtons,
  openNamelessHeadings,
  splitLabels,
  splitSources,
];
/** What takes the marks of quotes away makes papers of a post only if so many begin. */
const LEAST = 2;

/**
 * Returns the lines of a post in which every paper has a heading, split into papers and prose, with their
 * origin. Lists and tables are searched for papers if no heading is a paper and the post is not an article in
 * numbered sections, or if the front matter says so; if headings are papers, those in other sections are. A post without papers is read again without block quotes,
 * backslashes and HTML around its lines, and so it stays if it then has at least two. Lines with numbers after the
 * last one are those of the given lines again: there, footnotes keep their places.
 */
export function splitBody(written: string[], context: WrittenBody): SplitLines {
  const { start, papers } = context;
  const isFormat = (format: CertainFormat) => format.is(written, start);
  const format = papers === "none" ? undefined : CERTAIN_FORMATS.find(isFormat);
  const opened = format?.open(written, { start, code: [] }) ?? null;
  const found = opened === null ? null : splitOpened(opened, context);
  return found !== null && found.split.papers.length >= LEAST
    ? found
    : splitRewritten(written, context, REWRITINGS);
}

/** Lines that each of some rewritings has changed, if it finds what it rewrites. */
function splitRewritten(
  written: string[],
  context: WrittenBody,
  rewritings: readonly OpenMarkup[],
): SplitLines {
  const { start } = context;
  const code = findCodeLines(written, start);
  for (const [i, rewrite] of rewritings.entries()) {
    const rewritten = rewrite(written, { start, code });
    if (rewritten === null) continue;
    const found = splitRewritten(rewritten.lines, inOpened(context), rewritings.slice(i + 1));
    return leadingBack(found, rewritten, context);
  }
  return splitWritten(written, context);
}

/** Lines that were rewritten as a whole. */
function splitOpened(opened: Unfolded, context: WrittenBody): SplitLines {
  return leadingBack(splitWritten(opened.lines, inOpened(context)), opened, context);
}

function splitWritten(written: string[], context: WrittenBody): SplitLines {
  const { start, papers: mode, isPage, lifted, shown } = context;
  const whole = splitLines(written, context);
  const isOff = mode === "none" || (mode === "auto" && isPage);
  const sections =
    mode === "auto" && isArticle(whole.split) ? numberedHeadings(whole.split.headings) : [];
  if (isOff) return whole;
  if (whole.split.papers.length > 0) return withClosingLinks(written, whole, context);
  const notes = [...(lifted?.footnotes.values() ?? [])].flatMap(({ lines }) => lines);
  const mayHold = written.some((line, at) => at >= start && mayLead(line)) || notes.some(mayLead);
  if (!mayHold) return whole;
  // In an article with numbered sections, each of these must end with its paper.
  const least = Math.max(LEAST, sections.length);
  const ways: readonly OpenMarkup[] =
    sections.length > 0 ? [openCitedHeadings, openClosingLinks] : waysToOpen(written.length);
  for (const open of ways) {
    const opened = open(written, { start, code: whole.split.code, notes: lifted?.footnotes });
    if (opened === null) continue;
    const found = splitLines(opened.lines, inOpened(context));
    if (found.split.papers.length < least) continue;
    if (takenAddresses(found.lines, found.split).size < sections.length) continue;
    for (const id of opened.moved ?? []) shown?.add(id);
    return leadingBack(found, opened, context);
  }
  return whole;
}

/** Papers without any link by their headings and authors, each of which its text ends with: `[Read more](…)`. */
function withClosingLinks(written: string[], whole: SplitLines, context: WrittenBody): SplitLines {
  const { papers, factAt } = whole.split;
  const isLinked = ({ heading, end }: PaperLines) => {
    for (let at = heading.index; at < end; at += 1) {
      const isFact = at > heading.index && (factAt(at)?.links.length ?? 0) > 0;
      if (isFact || (at === heading.index && mayLead(whole.lines[at] ?? ""))) return true;
    }
    return false;
  };
  if (papers.length < LEAST || papers.some(isLinked)) return whole;
  const opened = openClosingLinks(written, { start: context.start, code: whole.split.code });
  if (opened === null) return whole;
  const found = splitLines(opened.lines, inOpened(context));
  return found.split.papers.length < papers.length ? whole : leadingBack(found, opened, context);
}

function isArticle({ headings }: SplitBody): boolean {
  return numberedHeadings(headings).length > 1;
}

function splitLines(written: string[], context: WrittenBody): SplitLines {
  const paired = context.papers === "none" ? null : openPairs(written, context.start);
  if (paired === null) return splitGiven(written, context);
  const found = splitGiven(paired.lines, inOpened(context));
  return found.split.papers.length === 0
    ? splitGiven(written, context)
    : leadingBack(found, paired, context);
}

function splitGiven(
  written: string[],
  { start, papers: mode, isPage, origin: before }: WrittenBody,
): SplitLines {
  const first = splitPapers(written, start, mode);
  const opened = openAroundPapers(written, first);
  const lines = opened?.lines ?? written;
  const split = opened === null ? first : splitPapers(lines, start, mode);
  const origin = opened === null ? before : originThrough(opened.origin, before);
  const whole = { lines, split, origin: withLinesAfter(lines, before, origin) };
  if (mode === "auto" && isPage) return whole;
  const isDigest = mode === "auto" && split.papers.length > 0;
  const unfolded = isDigest
    ? unfoldElsewhere(lines, split, start)
    : unfold(lines, { start, code: split.code, mode });
  if (unfolded === null) return whole;
  const inSections = mode === "auto" && !isDigest && isArticle(split);
  if (inSections && !areBesideSections(unfolded)) return whole;
  const made = mode !== "auto" || isDigest || inSections ? unfolded.headings : undefined;
  return {
    lines: unfolded.lines,
    split: splitPapers(unfolded.lines, start, mode, made, { only: inSections }),
    origin: withLinesAfter(unfolded.lines, before, originThrough(unfolded.origin, origin)),
  };
}

/** The context of lines that were rewritten, whose places `leadingBack` maps to the file. */
const inOpened = (context: WrittenBody): WrittenBody => ({ ...context, origin: SAME_PLACE });

/** What was found in rewritten lines, with its origin in the file. */
function leadingBack(found: SplitLines, opened: Unfolded, context: WrittenBody): SplitLines {
  const origin = originThrough(found.origin, originThrough(opened.origin, context.origin));
  return { ...found, origin: withLinesAfter(found.lines, context.origin, origin) };
}

function withLinesAfter(lines: readonly string[], after: Origin, own: Origin): Origin {
  return ({ line, column }) =>
    line > lines.length ? after({ line: line - lines.length, column }) : own({ line, column });
}
