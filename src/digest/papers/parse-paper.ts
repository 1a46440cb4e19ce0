import { continuedTitle } from "./continued-title";
import { identifyPaper } from "./identify-paper";
import type { Heading } from "../lines/headings";
import { gatherFacts } from "./paper-facts";
import type { LocatedLink } from "./paper-facts";
import { paperKey } from "./paper-key";
import { reportPlaceholders } from "./placeholders";
import { bareTitle } from "./bare-title";
import { checkAuthors } from "./odd-authors";
import { rangeBefore, type Origin } from "../origin";
import type { ParseSettings } from "../parse-settings";
import type { SharedReferences } from "../references";
import { repeatsTitle } from "../social-posts/repeats-title";
import { writtenLanguage } from "../../messages/written-language";
import type { EntryPlaces, TreePlaces } from "../places";
import { rangeAt, type Point, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { headingUnnumbered } from "../../problems/rules/heading-unnumbered";
import { paperUnlinked } from "../../problems/rules/paper-unlinked";
import { titleContinued } from "../../problems/rules/title-continued";
import { titleMissing } from "../../problems/rules/title-missing";
import type { ReadingBudget } from "../rich-text/reading-cost";
import { parseRest } from "./parse-rest";
import { codeLinks } from "../facts/code-links";
import type { PaperLines, SplitBody } from "./split-papers";
import { parseTitle } from "../rich-text/title";
import type { Entry, Tree } from "../types";
import { formulaSource } from "../tex/formula-text";
import { plainText } from "../rich-text/plain-text";
import { titleLinks } from "./title-links";

/** What a paper needs to know of the digest around it. */
export interface PaperContext {
  lines: string[];
  split: Pick<SplitBody, "code" | "factAt" | "namesBelow">;
  /** Its position among the papers, from 1. */
  position: number;
  /** Returns a key, with `-2`, `-3` … if it is taken in this digest. */
  claimDomId: (key: string) => string;
  settings: ParseSettings;
  report: Report;
  /** Maps `lines` to the file on disk. */
  origin: Origin;
  /** Receives the places of the entry's trees, in `lines`. */
  places: Map<Tree, TreePlaces>;
  /** Of the post. */
  budget: ReadingBudget;
  references: SharedReferences | undefined;
}

/**
 * Returns one paper of a digest. Lines other than headings, authors, facts and social posts are its abstract
 * (before the first social post) or notes. Reports problems of its heading and links.
 */
export function parsePaper(paper: PaperLines, context: PaperContext): Entry {
  const { lines, split, settings, origin, places } = context;
  const { end } = paper;
  const heading = bareTitle(paper.heading);
  const line = heading.index + 1;
  const titlePlace = { line, column: heading.column };
  const report = reportPlaceholders(lines, paper, split.factAt, context.report);
  const continued = continuedTitle(lines, heading, end, split);
  const start = continued === null ? line : line + 1;
  if (continued !== null) reportContinued(lines[line] ?? "", heading, report);
  const facts = gatherFacts(lines, { start, end }, split, report);
  const authors = facts.authors.map((name) => plainName(name, titlePlace));
  checkAuthors(authors, { lines, range: facts.authorsRange }, report);
  const linked = titleLinks(heading.title, titlePlace);
  const links = distinct([...linked.whole, ...facts.links, ...linked.inside]);
  const arxiv = identifyPaper(links, paper.heading.title, report);
  const rank = heading.number ?? context.position;
  const written = continued === null ? linked.title : `${linked.title} ${continued}`;
  const range = rangeAt({ line, column: 1 }, heading.end - 1);
  if (written === "") report(titleMissing, range, { kind: "paper", rank });
  if (heading.number === null) {
    const { title: text, column } = paper.heading;
    const titleColumn = text === "" ? null : column;
    const leads = Number(/^\d{1,9}(?=[\s,;])/.exec(text)?.[0]) === rank;
    report(headingUnnumbered, range, { rank, level: heading.level, leads, titleColumn });
  }
  if (links.length === 0 && arxiv === null && !facts.hasUnreadLink) {
    report(paperUnlinked, range, { rank });
  }
  const { budget, references } = context;
  const source = written || fallbackTitle(arxiv?.id, rank);
  const title = parseTitle(source, titlePlace, report, settings, budget);
  const arxivId = arxiv?.id ?? null;
  const key = paperKey({ arxivId, links, title: plainText(title.tree, formulaSource) });
  const domId = context.claimDomId(key);
  const idPrefix = `${domId}-`;
  const rest = parseRest(facts, {
    line: start + 1,
    ...{ idPrefix, settings, report, places, budget, references },
  });
  // A network guesses the language of each post, and wrongly of many that have a title alone.
  const lang = writtenLanguage(title.text) ?? writtenLanguage(rest.abstract?.text ?? "");
  const onDisk = (range: Range) => rangeBefore(range, origin);
  return {
    rank,
    key,
    domId,
    arxivId,
    version: arxiv?.version ?? null,
    title,
    authors,
    moreAuthors: facts.moreAuthors,
    metrics: facts.metrics,
    links: links.map(({ label, url }) => ({ label, url })),
    subjects: facts.subjects,
    abstract: rest.abstract,
    codeLinks: codeLinks(links, [...(rest.abstract ? [rest.abstract] : []), ...rest.notes]),
    lang,
    posts: rest.posts.map(({ post }) =>
      repeatsTitle(post.text, title.text) ? { ...post, lang, repeatsTitle: true } : post,
    ),
    notes: rest.notes,
    places: {
      ...headingPlaces(heading, lines[heading.index] ?? "", onDisk),
      authors: facts.authorsRange && onDisk(facts.authorsRange),
      links: links.map((link) => onDisk(linkRange(link))),
      posts: rest.posts.map(({ range }) => onDisk(range)),
    },
  };
}

function reportContinued(text: string, { index, end }: Heading, report: Report): void {
  const column = text.search(/\S/) + 1;
  const range = rangeAt({ line: index + 2, column }, text.trim().length);
  report(titleContinued, range, { text: text.trim(), end });
}

function headingPlaces(
  { index, column, title }: Heading,
  text: string,
  onDisk: (range: Range) => Range,
): Pick<EntryPlaces, "heading" | "title"> {
  const at = (from: number): Point => ({ line: index + 1, column: from });
  const heading = onDisk({ start: at(1), end: at(text.length + 1) });
  const own = onDisk({ start: at(column), end: at(column + title.length) });
  return { heading, title: title === "" ? heading : own };
}

function linkRange({ line, column, end }: LocatedLink): Range {
  return rangeAt({ line, column }, end - column);
}

/** By label and address: facts may be repeated. */
function distinct(links: LocatedLink[]): LocatedLink[] {
  const byName = new Map<string, LocatedLink>();
  for (const link of links) {
    const name = `${link.label} ${link.url}`;
    if (!byName.has(name)) byName.set(name, link);
  }
  return [...byName.values()];
}

function fallbackTitle(arxivId: string | undefined, rank: number): string {
  return arxivId === undefined ? `Paper ${rank}` : `arXiv:${arxivId}`;
}

/** Names are plain text except for TeX accents and markdown escapes. */
function plainName(name: string, position: Point): string {
  return name.includes("\\") ? parseTitle(name, position, () => undefined).text || name : name;
}
