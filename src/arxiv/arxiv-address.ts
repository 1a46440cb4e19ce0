/** Returns the address of a paper's abstract page on arXiv. `id` has no version: `2009.06732`, `math/0611800`. */
export function arxivAbsUrl(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}

/** Returns the address of a paper's PDF on arXiv; with `.pdf` at its end arXiv may refuse it. */
export function arxivPdfUrl(id: string): string {
  return `https://arxiv.org/pdf/${id}`;
}

/** Returns the address of a paper's HTML on arXiv, which has it for most newer papers. */
export function arxivHtmlUrl(id: string): string {
  return `https://arxiv.org/html/${id}`;
}

/** Returns the DOI that arXiv registers for a paper at DataCite (arXiv help, "arXiv DOIs"). */
export function arxivDoi(id: string): string {
  return `10.48550/arXiv.${id}`;
}
