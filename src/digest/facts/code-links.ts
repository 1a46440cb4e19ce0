import type { PaperLink } from "../types";

const CODE_LABEL = /\bcode\b|\bgithub\b|\brepo(?:sitory)?\b/i;
const REPOSITORY =
  /https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]*[\w-]|https?:\/\/(?:www\.)?bitbucket\.org\/[\w.-]+\/[\w.-]*[\w-]/gi;

/**
 * Returns the URLs of a paper's code: its links labelled as code, then repositories named in its abstract.
 */
export function codeLinks(links: readonly PaperLink[], abstract: string | null): string[] {
  const labelled = links.filter(({ label }) => CODE_LABEL.test(label)).map(({ url }) => url);
  const named = abstract?.match(REPOSITORY) ?? [];
  return [...new Set([...labelled, ...named])];
}
