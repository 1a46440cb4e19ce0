import { afterBlank } from "../lines/after-blank";
import { widthOf } from "../lines/line-kinds";
import { itemTitle } from "./item-title";
import { htmlItems, listItems, type ListItem } from "./list-items";
import { isNameCited, isNamedPaper, isTitled, namesFile } from "./named-items";
import { papersIn, type BlockOfPapers, type KindOfBlock } from "./paper-block";
import type { ReadTitle } from "../line-parts/read-title";
import { itemLink } from "../line-parts/titled-item";
import { unfoldItem } from "./unfold-item";
import { unfoldedLine, type UnfoldedLine } from "../line-parts/unfolded";

/**
 * Topics, topics of topics and so on. Each level reads the lines below it once more, so that the time of a list
 * nested without end would grow with the square of its lines.
 */
const DEEPEST_TOPICS = 6;

/** How a list is read. */
interface ListContext {
  /** So many items must be papers. */
  least: number;
  /** The lines that are code. */
  code: readonly boolean[];
  /** The front matter says that the papers of the post are lists: links by titles are papers on any site. */
  isAsked: boolean;
  /** The number of topics above the list. */
  depth: number;
}

/**
 * Returns the list that begins in line `at`, or `null`. It is a list of papers if most items, at least
 * `least`, begin with the title of a paper and link to it. Otherwise its items may be topics, with lists of papers
 * below them, but not in lines that are `code`.
 */
export function unfoldList(
  lines: readonly string[],
  at: number,
  { least, code = [], isAsked = false, depth = 0 }: Partial<ListContext> & { least: number },
): KindOfBlock | null {
  const context = { least, code, isAsked, depth };
  const written = listItems(lines, at);
  const items = written.length > 0 ? written : htmlItems(lines, at);
  const last = items.at(-1);
  if (last === undefined) return null;
  // Lists in HTML are read beside others; where they are all, the whole post is read without its tags.
  if (written.length === 0 && least > 1) return { kind: "list", end: last.end, papers: null };
  const named = items.map((item): NamedItem => {
    const below = topicBelow(lines, item, context);
    return { item, below, title: below === null ? itemTitle(lines, item) : null };
  });
  const topics = named.filter(({ below }) => below !== null).length;
  const files = named.filter(({ item, title }) => title === null && namesFile(lines, item)).length;
  const count = countNamed(named);
  // Beside other lists of papers, titles behind their venue and links named "paper" are papers on any site.
  const others = named.filter(({ title }) => title === null).map(({ item }) => item);
  const byName = others.filter(
    (item) => (isAsked && isTitled(lines, item)) || (least === 1 && isNamedPaper(lines, item)),
  ).length;
  // There, half are enough beside titles that lead to other sites.
  const isHalf =
    least === 1 &&
    count * 2 === items.length - topics &&
    others.every((item) => isTitled(lines, item));
  const isList =
    isHalf ||
    (count >= least && (count + files) * 2 > items.length - topics) ||
    (count + byName >= least && byName > 0 && (count + byName) * 2 > items.length - topics);
  const cited = named.filter(({ item, title }) => title !== null && isNameCited(lines, item));
  if (isList && cited.length * 2 > count) return { kind: "list", end: last.end, papers: null };
  if (isList) {
    return { kind: "list", end: last.end, ...unfoldItems(lines, named) };
  }
  if (depth === DEEPEST_TOPICS) return { kind: "list", end: last.end, papers: null };
  const below = belowTopics(lines, named, context);
  return { kind: "list", end: last.end, papers: null, ...(below.size > 0 && { below }) };
}

/** An item of a list, and the title of its paper, if it names one. */
interface NamedItem {
  item: ListItem;
  title: ReadTitle | null;
  /** The list of papers below it, whose topic it is. */
  below: BlockOfPapers | null;
}

/** The papers of a list; a topic among them stays as it is, before the papers below it. */
function unfoldItems(
  lines: readonly string[],
  items: readonly NamedItem[],
): Pick<BlockOfPapers, "papers" | "others"> {
  const papers: UnfoldedLine[][] = [];
  const others = new Set<number>();
  for (const { item, title, below } of items) {
    if (below === null) {
      papers.push(unfoldItem(lines, item, title));
      continue;
    }
    const name = { start: 0, end: lines[item.start]?.length ?? 0 };
    others.add(papers.length);
    papers.push([unfoldedLine(lines, item.start, name)]);
    for (const at of below.others ?? []) others.add(papers.length + at);
    for (const paper of below.papers) papers.push(paper);
  }
  return others.size === 0 ? { papers } : { papers, others };
}

/** The list of papers by their titles below an item that names none itself, or `null`. */
function topicBelow(
  lines: readonly string[],
  { start, end }: ListItem,
  context: ListContext,
): BlockOfPapers | null {
  const { depth } = context;
  const name = lines[start] ?? "";
  const at = afterBlank(lines, start + 1, end);
  const first = lines[at] ?? "";
  const isParent = end > at && widthOf(first) > widthOf(name) && !/https?:/.test(name);
  const link = isParent && depth < DEEPEST_TOPICS ? itemLink(first) : null;
  if (link === null || !link.isTitle || name.includes(link.label)) return null;
  const below = unfoldList(lines, at, { ...context, least: 1, depth: depth + 1 });
  return below === null || below.papers === null || afterBlank(lines, below.end, end) < end
    ? null
    : { ...below, papers: below.papers };
}

function countNamed(items: readonly NamedItem[]): number {
  return items.filter(({ title }) => title !== null).length;
}

function areMost(found: number, of: number, least: number): boolean {
  return found >= least && found * 2 > of;
}

/**
 * The lists of papers below items that are topics, by the index of their first line. Papers among the
 * items after a topic are read as a list of their own; the other items stay as they are.
 */
function belowTopics(
  lines: readonly string[],
  items: readonly NamedItem[],
  context: ListContext,
): Map<number, BlockOfPapers> {
  const { least, code, depth } = context;
  const below = new Map<number, BlockOfPapers>();
  const outer = widthOf(lines[items[0]?.item.start ?? 0] ?? "") + 1;
  let left = countNamed(items);
  for (const [position, { item, title, below: own }] of items.entries()) {
    if (below.size > 0 && title !== null && areMost(left, items.length - position, least)) {
      const rest = items.slice(position);
      const end = rest.at(-1)?.item.end ?? item.end;
      return below.set(item.start, { kind: "list", end, ...unfoldItems(lines, rest) });
    }
    if (title !== null) left -= 1;
    if (own !== null) {
      const at = afterBlank(lines, item.start + 1, item.end);
      if (own.papers.length >= least) below.set(at, own);
      continue;
    }
    for (let i = item.start + 1; i < item.end; i += 1) {
      if (code[i] === true || widthOf(lines[i] ?? "") <= outer) continue;
      const inner = unfoldList(lines, i, { ...context, depth: depth + 1 });
      if (inner === null) continue;
      for (const [start, block] of papersIn(i, inner)) below.set(start, block);
      i = inner.end - 1;
    }
  }
  return below;
}
