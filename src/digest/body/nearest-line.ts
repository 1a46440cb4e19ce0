import type { Footnote } from "../references";
import type { PapersMode } from "../front-matter/papers-mode";
import type { Heading } from "../lines/headings";
import { indentOf } from "../lines/line-kinds";
import { rangeAt, type Range } from "../../problems/range";
import type { NotCounted } from "../../problems/rules/papers-missing";
import { paperAddress } from "../values/paper-address";
import { identifiersIn, papersInFootnotes } from "./mentioned-aside";
import { linesAround, type LinesAround } from "./lines-around";
import { paperLinks } from "../line-parts/links-in-text";
import { papersIn } from "../papers/papers-in";
import type { SplitBody } from "../papers/split-papers";
import { standingFacts } from "../papers/standing-facts";
import { amongProse } from "../unfolding/among-prose";
import { isSourcesHeading, isSourcesLabel } from "../unfolding/sources-heading";
import { wholeLink } from "../line-parts/whole-link";

/** What a post without papers says of papers, apart from a section such as "References". */
export interface MentionedPapers {
  /** How many papers it links to. */
  count: number;
  /** The first text that leads to one. */
  first: { range: Range; text: string } | null;
  /** Footnotes alone link to them, as an article names its sources, or they are identifiers without links. */
  isAside: boolean;
  /** The line that comes nearest to making a paper, and why it does not. */
  nearest: { range: Range; text: string; why: NotCounted } | null;
}

/** The nearest first. */
const ORDER: readonly NotCounted["kind"][] = [
  ...(["mode", "sections", "headings", "no-heading", "several", "prose", "list", "table"] as const),
  ...(["unlabelled", "text", "code"] as const),
];

/** The lines of a post from a heading to the next; before the first heading there is none. */
interface Section {
  heading: Heading | null;
  start: number;
  end: number;
}

interface Context {
  lines: string[];
  split: SplitBody;
  mode: PapersMode;
  /** The footnotes, which are no lines of the post any more; their lines count on from its last one. */
  notes: readonly Footnote[];
}

/** What is asked of the whole post for each of its sections. */
interface Known {
  /** How many headings there are of each kind. */
  alike: ReadonlyMap<string, number>;
  isAmongProse: ReturnType<typeof amongProse>;
}

/** Returns which papers a post without papers mentions from line `start` on. */
export function mentionedPapers(context: Context, start: number): MentionedPapers {
  const { lines, split, notes } = context;
  const addresses = new Set<string>();
  let first: MentionedPapers["first"] = null;
  let nearest: MentionedPapers["nearest"] = null;
  const known = { alike: countAlike(split.headings), isAmongProse: amongProse(lines) };
  for (const section of sectionsOf(context, start)) {
    const { heading } = section;
    if (heading !== null && isSourcesHeading(lines[heading.index] ?? "")) continue;
    const whyNot = reasons(context, section, known);
    for (let i = section.start; i < section.end; i += 1) {
      const line = lines[i] ?? "";
      if (isSourcesLabel(line)) break;
      if (foldsSources(line)) {
        while (i < section.end && !/<\/details>/i.test(lines[i] ?? "")) i += 1;
        continue;
      }
      const links = paperLinks(line);
      for (const { url } of links) addresses.add(paperAddress(url) ?? url);
      const [link] = links;
      if (link === undefined && (split.factAt(i)?.links.length ?? 0) === 0) continue;
      const from = link?.start ?? indentOf(line);
      const to = link?.end ?? line.trimEnd().length;
      const range = rangeAt({ line: i + 1, column: from + 1 }, to - from);
      const text = line.slice(from, to);
      if (link !== undefined) first ??= { range, text };
      const why = whyNot(i, link !== undefined);
      if (why === null || (nearest !== null && rankOf(nearest.why) <= rankOf(why))) continue;
      nearest = { range, text, why };
    }
  }
  if (addresses.size > 0) return { count: addresses.size, first, nearest, isAside: false };
  const noted = papersInFootnotes(notes, lines.length);
  if (noted.count > 0) return { ...noted, nearest, isAside: true };
  return { ...identifiersIn(lines, start), nearest, isAside: true };
}

/** The summary of a `<details>` element is "References" or the like. */
function foldsSources(line: string): boolean {
  if (!/<summary\b/i.test(line)) return false;
  return isSourcesHeading(`# ${line.replace(/<[^<>]{1,300}>/g, "").trim()}`);
}

function rankOf({ kind }: NotCounted): number {
  return ORDER.indexOf(kind);
}

/** The line of a heading is the first of its section. */
function sectionsOf({ lines, split: { headings } }: Context, start: number): Section[] {
  const [first] = headings;
  const before: Section = { heading: null, start, end: first?.index ?? lines.length };
  return [
    before,
    ...headings.map((heading, i) => {
      const end = headings[i + 1]?.index ?? lines.length;
      return { heading, start: heading.index, end };
    }),
  ];
}

/** Returns a function that says why a line of the section makes no paper; `null` if it need not. */
function reasons(
  { lines, split, mode }: Context,
  { heading, start, end }: Section,
  { alike, isAmongProse }: Known,
): (at: number, isLink: boolean) => NotCounted | null {
  let standing: Set<number> | null = null;
  let around: LinesAround | null = null;
  let isAside = false;
  const inner = { start: heading === null ? start : start + 1, end };
  let several: boolean | null = null;
  const isOfSeveral = () => (several ??= papersIn(lines, inner, split) === "many");
  return (at, isLink) => {
    if (split.code[at] === true) return { kind: "code" };
    if (at === heading?.index) {
      return wholeLink(heading.title) === null ? { kind: "text" } : headingsOf(heading, alike);
    }
    if (around === null || at >= around.end) {
      around = linesAround(lines, at, inner.start);
      isAside = isAmongProse(around, around.linked);
    }
    const { kind, total, linked, arePapers } = around;
    standing ??= standingFacts(lines, inner, split);
    const isFact = standing.has(at) && split.factAt(at)?.certain === true;
    if (!isLink && !isFact) return heading?.number == null ? null : { kind: "unlabelled" };
    if (kind !== "line" && arePapers && mode === "auto")
      return { kind: isAside ? "prose" : "sections", of: kind };
    if (kind === "table" || (kind === "list" && (heading === null || !isFact))) {
      const isOff = mode !== "auto" && mode !== kind;
      return isOff ? { kind: "mode", mode } : { kind, total, linked };
    }
    if (isFact && heading === null) return { kind: "no-heading" };
    if (isFact && isOfSeveral()) return { kind: "several" };
    if (isFact && heading !== null) return headingsOf(heading, alike);
    return { kind: "text" };
  };
}

function headingsOf(heading: Heading, alike: ReadonlyMap<string, number>): NotCounted {
  const total = alike.get(kindOf(heading)) ?? 0;
  return { kind: "headings", numbered: heading.number !== null, total };
}

/** Counts once how many headings there are of each level, numbered or not: a post may have 100,000. */
function countAlike(headings: readonly Heading[]): Map<string, number> {
  const alike = new Map<string, number>();
  for (const heading of headings) {
    const kind = kindOf(heading);
    alike.set(kind, (alike.get(kind) ?? 0) + 1);
  }
  return alike;
}

function kindOf({ number, level }: Heading): string {
  return `${number === null ? "plain" : "numbered"} ${level}`;
}
