/**
 * Returns whether addresses, as `paperAddress` gives them, are of one paper: there is one, or one of a preprint on arXiv
 * and one of its publication.
 */
export function areOnePaper(addresses: ReadonlySet<string>): boolean {
  if (addresses.size !== 2) return addresses.size === 1;
  const preprints = [...addresses].filter((address) => address.startsWith("https://arxiv.org/"));
  return preprints.length === 1;
}
