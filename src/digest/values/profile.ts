/** Hosts whose pages of people have these paths. */
const PROFILES: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^openreview\.net$/, /^\/profile$/],
  [/^scholar\.google\.[a-z.]+$/, /^\/citations$/],
  [/^orcid\.org$/, /^\/\d{4}-/],
  [/^dblp\.(?:org|uni-trier\.de)$/, /^\/(?:pid|pers)\//],
  [/^semanticscholar\.org$/, /^\/author\//],
  [/^(?:researchgate\.net|bsky\.app)$/, /^\/profile\/[^/]+$/],
  [/^linkedin\.com$/, /^\/in\//],
  [/^(?:github\.com|twitter\.com|x\.com|huggingface\.co|hf\.co)$/, /^\/[\w.-]+$/],
  [/(?:^|\.)arxiv\.org$/, /^\/a\//],
  [/./, /^\/(?:@|~|(?:people|staff|person)\/)[^/]+$/],
];

/** Returns whether an address is known to be of a page about a person. */
export function isProfile(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, "");
  const path = pathname.replace(/\/$/, "");
  return PROFILES.some(([hosts, paths]) => hosts.test(host) && paths.test(path));
}
