import { CODE_FENCE } from "./code-fence";
import { feedPaper } from "./feed-paper";
import { asUnfolded, sameLine } from "./made-lines";
import type { OpenContext } from "./open-context";
import type { Unfolded } from "../line-parts/unfolded";
import { lineAt, wholeText, type WholeText } from "./whole-text";

const OPENING = /<(item|entry)\b[^<>]{0,500}>/g;
/** Longer than any abstract: what is never closed is no entry. */
const LONGEST = 50_000;

/**
 * Returns a post that holds the entries of a feed (RSS 2.0, RSS 1.0 or Atom, RFC 4287) with these written as papers, or `null`
 * unless at least two lead to papers. The rest of the feed says nothing to readers; lines before and after it stay.
 */
export function openFeed(lines: readonly string[], { start }: OpenContext): Unfolded | null {
  if (!lines.some((line, at) => at >= start && /<(?:item|entry)\b/.test(line))) return null;
  const whole = wholeText(lines);
  const entries = entriesOf(whole, whole.starts[start] ?? 0);
  const papers = entries.flatMap(({ from, to }, i) => feedPaper(whole, from, to, i + 1) ?? []);
  const [first] = entries;
  const last = entries.at(-1);
  if (papers.length < 2 || first === undefined || last === undefined) return null;
  const begin = feedStart(lines, start, lineAt(whole, first.from));
  const end = feedEnd(lines, lineAt(whole, last.to));
  const same = (index: number) => sameLine(lines, index);
  return asUnfolded([
    ...lines.slice(0, begin).map((_, index) => same(index)),
    ...papers.flat(),
    ...lines.slice(end + 1).map((_, i) => same(end + 1 + i)),
  ]);
}

function entriesOf({ text }: WholeText, start: number): { from: number; to: number }[] {
  const entries: { from: number; to: number }[] = [];
  OPENING.lastIndex = start;
  for (let open = OPENING.exec(text); open !== null; open = OPENING.exec(text)) {
    const to = text.indexOf(`</${open[1] ?? ""}>`, OPENING.lastIndex);
    if (to === -1) break;
    if (to - open.index <= LONGEST) entries.push({ from: OPENING.lastIndex, to });
    OPENING.lastIndex = to;
  }
  return entries;
}

/** The first line of the feed, whose first entry is in line `entry`. */
function feedStart(lines: readonly string[], start: number, entry: number): number {
  const head = lines.findIndex(
    (line, at) => at >= start && /<(?:\?xml|rss|rdf:RDF|feed|channel|item|entry)\b/.test(line),
  );
  const first = Math.min(head === -1 ? entry : head, entry);
  return first > start && CODE_FENCE.test(lines[first - 1] ?? "") ? first - 1 : first;
}

/** The last line of the feed, whose last entry ends in line `entry`. */
function feedEnd(lines: readonly string[], entry: number): number {
  let last = entry;
  for (let at = entry; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (/<\/(?:rss|rdf:RDF|feed|channel)>/.test(line)) last = at;
    else if (at > entry && !/^\s*(?:<|$)/.test(line)) break;
  }
  return CODE_FENCE.test(lines[last + 1] ?? "") ? last + 1 : last;
}
