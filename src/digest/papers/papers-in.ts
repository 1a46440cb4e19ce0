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

function arxivIdOf(url: string): string | null {
  return (parseArxivUrl(url)?.arxivId ?? parseMirrorUrl(url))?.id ?? null;
}
