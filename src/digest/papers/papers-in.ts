import { parseArxivUrl } from "../../arxiv/arxiv-id";
import { parseMirrorUrl } from "../../arxiv/arxiv-mirrors";
import { standingFacts, type KnownLines } from "./standing-facts";

/**
 * Returns whether the certain facts of a section are about one paper or many, `null` if it has none. Lines
 * with links to several papers of arXiv are a list of papers, such as the references of an article.
 */
export function papersIn(
  lines: string[],
  section: { start: number; end: number },
  known: KnownLines,
): "one" | "many" | null {
  const ids = new Set<string>();
  let certain = false;
  for (const at of standingFacts(lines, section, known)) {
    const fact = known.factAt(at);
    if (fact?.certain === true) certain = true;
    const [id] = fact?.links.flatMap(({ url }) => arxivIdOf(url) ?? []) ?? [];
    if (id !== undefined) ids.add(id);
  }
  return ids.size > 1 ? "many" : certain ? "one" : null;
}

/** What a line that is no social post must hold to lead to a paper of arXiv. */
const MAY_LEAD = /arxiv|:\/\/|\d{4}\.\d{4}|\/\d{7}/i;
const OF_POST = /<\/?(?:blockquote|script|p)\b/i;
/** The page of a subject leads to no paper. */
const OF_SUBJECT = /https?:\/\/arxiv\.org\/list\/[\w.-]+\/\w+/g;

/** Returns whether a section lists several papers (see `papersIn`); much faster where at most one line can lead to any. */
export function holdsMany(
  lines: string[],
  section: { start: number; end: number },
  known: KnownLines,
): boolean {
  let leading = 0;
  for (let at = section.start; at < section.end && leading < 2; at += 1) {
    const line = lines[at] ?? "";
    if (mayLeadToPaper(line) && !OF_POST.test(line)) leading += 1;
  }
  return leading > 1 && papersIn(lines, section, known) === "many";
}

function mayLeadToPaper(line: string): boolean {
  if (!MAY_LEAD.test(line)) return false;
  return !line.includes("/list/") || MAY_LEAD.test(line.replace(OF_SUBJECT, ""));
}

function arxivIdOf(url: string): string | null {
  return (parseArxivUrl(url)?.arxivId ?? parseMirrorUrl(url))?.id ?? null;
}
