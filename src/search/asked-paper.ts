import { parseArxivId, parseArxivUrl } from "../arxiv/arxiv-id";
import { parseMirrorUrl } from "../arxiv/arxiv-mirrors";

/**
 * Returns the arXiv identifier, without version, that a query as a whole is: `2009.06732v2`, `arXiv:2009.06732`, or an
 * address of the paper on arXiv or another site. `null` for all other queries.
 */
export function askedPaper(query: string): string | null {
  const text = query.trim();
  if (text === "" || /\s/.test(text.replace(/^arxiv:\s+/i, ""))) return null;
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const found = parseArxivId(text) ?? parseArxivUrl(url)?.arxivId ?? parseMirrorUrl(url);
  return found?.id ?? null;
}
