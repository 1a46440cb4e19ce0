import { parseArxivId, parseArxivUrl } from "../arxiv/arxiv-id";

/**
 * Returns the identifiers of arXiv in a list, without versions, each once: one a line or between commas or spaces, bare, with
 * `arXiv:` or as an address. `#` begins a comment. What is no identifier is noted.
 */
export function readIds(text: string): { ids: string[]; notes: string[] } {
  const notes: string[] = [];
  const words = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .flatMap((line) =>
      line
        .replace(/(?:^|\s)#.*$/, "")
        .replace(/arxiv:\s+/gi, "arXiv:")
        .split(/[\s,;]+/),
    )
    .filter((word) => word !== "");
  const ids = words.flatMap((word) => {
    const found = parseArxivId(word) ?? parseArxivUrl(word)?.arxivId ?? null;
    if (found === null) notes.push(`“${word}” is left out: it is no identifier of arXiv`);
    return found === null ? [] : [found.id];
  });
  return { ids: [...new Set(ids)], notes };
}
