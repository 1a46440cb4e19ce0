import { identifyPaper } from "./identify-paper";
import { readLink } from "../values/markdown-link";
import { gatherFacts } from "./paper-facts";
import type { PaperFacts, PlacedLink } from "./paper-facts";
import { paperKey } from "./paper-key";
import { guessLabel } from "../facts/parse-links";
import type { ParseSettings } from "../parse-settings";
import type { Report } from "../../problems/problems";
import { parseProse } from "../rich-text/prose";
import { score } from "../facts/score";
import type { PaperLines, SplitBody } from "./split-papers";
import { splitSocialPosts } from "../social-posts/split-social-posts";
import { parseTitle } from "../rich-text/title";
import type { Entry, PlacedProse, RichText, SocialPost } from "../types";
import { checkUrl } from "../values/web-url";

/** What a paper needs to know of the digest around it. */
export interface PaperContext {
  lines: string[];
  split: Pick<SplitBody, "code" | "factAt">;
  /** Its place among the papers, from 1. */
  place: number;
  /** Takes a key; returns it, or with `-2`, `-3` … where it is taken in this digest. */
  claimDomId: (key: string) => string;
  settings: ParseSettings;
  report: Report;
}

/**
 * Returns one paper of a digest. Whatever of its lines is no heading, author, fact or social post is its abstract
 * (before the first social post) or a note. Reports what is wrong in its heading and in its links.
 */
export function parsePaper({ heading, end }: PaperLines, context: PaperContext): Entry {
  const { lines, split, settings, report } = context;
  const line = heading.index + 1;
  const titlePlace = { line, column: heading.column };
  const facts = gatherFacts(lines, { start: line, end }, split, report);
  const linked = readTitleLink(heading.title, titlePlace);
  const links = distinct(linked === null ? facts.links : [linked.link, ...facts.links]);
  const arxiv = identifyPaper(links, heading.title, report);
  const rank = heading.number ?? context.place;
  const written = linked?.title ?? heading.title;
  if (written === "") {
    report(
      "title-missing",
      { line, column: 1 },
      `Paper ${rank} has no title.`,
      "Write it after the number.",
    );
  }
  if (heading.number === null) {
    const message = `The heading of a paper has no number; it is taken as number ${rank}.`;
    report("heading-unnumbered", { line, column: 1 }, message, `Begin it with “# ${rank}. ”.`);
  }
  if (links.length === 0 && arxiv === null) {
    const fix = "Add a line such as “- links: [abs](https://arxiv.org/abs/2009.06732)”.";
    report("paper-unlinked", { line, column: 1 }, `Paper ${rank} has no link.`, fix);
  }
  const title = parseTitle(written || fallbackTitle(arxiv?.id, rank), titlePlace, report, settings);
  const arxivId = arxiv?.id ?? null;
  const key = paperKey({ arxivId, links, title: title.text });
  const domId = context.claimDomId(key);
  return {
    rank,
    key,
    domId,
    arxivId,
    version: arxiv?.version ?? null,
    title,
    authors: facts.authors.map((name) => plainName(name, titlePlace)),
    moreAuthors: facts.moreAuthors,
    metrics: facts.metrics,
    score: score(facts.metrics),
    links: links.map(({ label, url }) => ({ label, url })),
    subjects: facts.subjects,
    ...parseRest(facts, { line: line + 1, idPrefix: `${domId}-`, settings, report }),
    line,
  };
}

interface RestContext {
  line: number;
  idPrefix: string;
  settings: ParseSettings;
  report: Report;
}

function parseRest(
  { rest, unsafeLines }: PaperFacts,
  { line, idPrefix, settings, report }: RestContext,
): Pick<Entry, "abstract" | "posts" | "notes"> {
  const posts: SocialPost[] = [];
  const notes: PlacedProse[] = [];
  let abstract: RichText | null = null;
  const reportOnce: Report = (rule, place, message, fix) => {
    if (rule !== "url-unsafe" || !unsafeLines.has(place.line)) report(rule, place, message, fix);
  };
  for (const piece of splitSocialPosts(rest.join("\n"), { line, report })) {
    if (piece.kind === "post") {
      posts.push(piece.post);
      continue;
    }
    const prose = parseProse(piece.source, {
      line: piece.line,
      topHeading: 3,
      idPrefix: notes.length === 0 ? idPrefix : `${idPrefix}${notes.length}-`,
      settings,
      report: reportOnce,
    });
    if (prose.tree.children.length === 0) continue;
    if (posts.length === 0 && abstract === null) abstract = prose;
    else notes.push({ ...prose, after: posts.length });
  }
  return { abstract, posts, notes };
}

function readTitleLink(
  title: string,
  place: { line: number; column: number },
): { title: string; link: PlacedLink } | null {
  const link = readLink(title, 0);
  if (link === null || link.end !== title.length) return null;
  const { url } = checkUrl(link.url);
  if (url === null) return null;
  const inner = title.slice(1, title.lastIndexOf("]("));
  return { title: inner, link: { label: guessLabel(url), url, ...place } };
}

/** By label and address: facts may be repeated. */
function distinct(links: PlacedLink[]): PlacedLink[] {
  const byName = new Map<string, PlacedLink>();
  for (const link of links) {
    const name = `${link.label} ${link.url}`;
    if (!byName.has(name)) byName.set(name, link);
  }
  return [...byName.values()];
}

function fallbackTitle(arxivId: string | undefined, rank: number): string {
  return arxivId === undefined ? `Paper ${rank}` : `arXiv:${arxivId}`;
}

/** Names are plain text but for TeX's accents and markdown's escapes. */
function plainName(name: string, place: { line: number; column: number }): string {
  return name.includes("\\") ? parseTitle(name, place, () => undefined).text || name : name;
}
