/** Indexes and archives that list the papers of others under numbers of their own. */
const INDEX =
  /^https:\/\/((?:pubmed|pmc)\.ncbi\.nlm\.nih\.gov|(?:api\.)?semanticscholar\.org|ui\.adsabs\.harvard\.edu|inspirehep\.net|researchgate\.net|academia\.edu|ideas\.repec\.org)\//;

/**
 * Returns whether addresses, as `paperAddress` gives them, are of one paper: there is one, or one of a preprint on arXiv
 * and one of its publication. What an index has beside it is the same paper.
 */
export function areOnePaper(addresses: ReadonlySet<string>): boolean {
  const own = withoutIndexes(addresses);
  if (own.length !== 2) return own.length === 1;
  const preprints = own.filter((address) => address.startsWith("https://arxiv.org/"));
  return preprints.length === 1;
}

/** Returns the addresses of papers without those that indexes have of the same ones, of each index at most one. */
export function withoutIndexes(addresses: ReadonlySet<string>): string[] {
  const hosts = new Set<string>();
  const own = [...addresses].filter((address) => {
    const [, host] = INDEX.exec(address) ?? [];
    if (host === undefined || hosts.has(host)) return true;
    hosts.add(host);
    return false;
  });
  return own.length === 0 ? [...addresses].slice(0, 1) : own;
}
