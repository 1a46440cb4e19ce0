/** An identifier of either style at the end of a path, with what may stand before, in and after it. */
const AT_END =
  /(?:^|\/)(?:arxiv:)?(\d{4}\.\d{4,5}|([a-z]+(?:-[a-z]+)?)(?:\.[a-z-]{2,8})?[/-](\d{7}))(?:v\d+)?(?:\.(?:pdf|html?))?\/*$/i;

/**
 * Returns the arXiv identifier, without version and subject class, that an address ends in, by its path:
 * `2009.06732` of `/pdf/2009.06732v2.pdf`, `math/0611800` of `/papers/math-0611800/`. `null` if there is none. It
 * may be one that arXiv never gave, since the pages of papers say which there are.
 */
export function arxivIdInPath(path: string): string | null {
  const [, id, archive, number] = AT_END.exec(path.replace(/%3A/i, ":")) ?? [];
  if (archive !== undefined) return `${archive.toLowerCase()}/${number ?? ""}`;
  return id ?? null;
}
