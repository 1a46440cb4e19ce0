import { rangeAt } from "../../problems/range";
import type { Report } from "../../problems/report";
import { papersMissing } from "../../problems/rules/papers-missing";
import { mayLink, paperLinks, type TextLink } from "../line-parts/links-in-text";
import { wordCount } from "../line-parts/word-count";
import { isPostLine } from "../lines/line-kinds";
import type { PaperLines, SplitBody } from "../papers/split-papers";
import { isSourcesHeading, isSourcesLabel } from "../unfolding/sources-heading";
import { paperAddress } from "../values/paper-address";

/** So many titles with links to other papers in the text of one make it look like several. */
const MANY = 3;
/** A title has as many words; what a line says about a link is shorter or longer. */
const WORDS = { least: 3, most: 30 };
/** What may stand between the end of a line and its last link. */
const CLOSING = /^[\s)\]>*_.,;|]{0,10}$/;
const MARKER = /^\s*(?:(?:[-*+]|\d{1,4}[.)])\s+)?[*_[(]{0,4}/;

/**
 * Reports each paper in whose text at least three lines lead to three other papers, each with a title before its link or as its
 * name, and none below a label or heading such as "Related work" (`papers-missing`), at the first of these links.
 */
export function reportLinksInPapers(lines: string[], split: SplitBody, report: Report): void {
  for (const paper of split.papers) {
    if (!mayHoldMany(lines, paper)) continue;
    const found = titledLinks(lines, paper, split);
    const addresses = new Set(found.map(({ address }) => address));
    const [first] = found;
    if (first === undefined || addresses.size < MANY) continue;
    const { line, link } = first;
    const place = { line: line + 1, column: link.start + 1 };
    report(papersMissing, rangeAt(place, link.end - link.start), {
      ...{ headings: 0, links: addresses.size, others: true },
      nearest: (lines[line] ?? "").slice(link.start, link.end),
      why: { kind: "in-paper" },
    });
  }
}

/** Whether enough lines below the heading of a paper may hold links; nearly all papers have one or two. */
function mayHoldMany(lines: readonly string[], { heading, end }: PaperLines): boolean {
  let count = 0;
  for (let i = heading.index + 1; i < end && count < MANY; i += 1) {
    const line = lines[i] ?? "";
    if (mayLink(line) && !isPostLine(line)) count += 1;
  }
  return count === MANY;
}

/** The links to other papers of lines that are a title and a link, with the indices of these lines. */
function titledLinks(lines: readonly string[], { heading, end }: PaperLines, split: SplitBody) {
  const own = addressesIn(lines[heading.index] ?? "");
  const found: { line: number; link: TextLink; address: string }[] = [];
  for (let i = heading.index + 1; i < end; i += 1) {
    const line = lines[i] ?? "";
    if (split.code[i] === true || isPostLine(line)) continue;
    if (isSourcesHeading(line) || isSourcesLabel(line)) break;
    const [link] = paperLinks(line);
    const address = link && paperAddress(link.url);
    if (link === undefined || address == null) continue;
    // The first link below a heading is that of the paper itself, whatever its line looks like.
    if (own.size === 0) for (const each of addressesIn(line)) own.add(each);
    if (own.has(address) || !isTitled(line, link)) continue;
    found.push({ line: i, link, address });
  }
  return found;
}

function addressesIn(line: string): Set<string> {
  return new Set(paperLinks(line).flatMap(({ url }) => paperAddress(url) ?? []));
}

/** Whether a line is a title with its link behind it or as its address, and nothing else. */
function isTitled(line: string, { start, end, label }: TextLink): boolean {
  if (!CLOSING.test(line.slice(end))) return false;
  const before = line.slice(0, start).replace(MARKER, "");
  const title = before === "" ? label : before;
  const words = wordCount(title);
  return WORDS.least <= words && words <= WORDS.most && /^\p{Lu}/u.test(title);
}
