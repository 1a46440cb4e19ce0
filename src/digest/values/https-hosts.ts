/** Hosts to which digests link that have answered by https for years, with their subdomains. */
const HOSTS = [
  "aclanthology.org",
  "acm.org",
  "arxiv.org",
  "biorxiv.org",
  "bsky.app",
  "doi.org",
  "github.com",
  "github.io",
  "gitlab.com",
  "google.com",
  "huggingface.co",
  "medium.com",
  "medrxiv.org",
  "nature.com",
  "neurips.cc",
  "openreview.net",
  "orcid.org",
  "reddit.com",
  "science.org",
  "semanticscholar.org",
  "twitter.com",
  "vimeo.com",
  "wikipedia.org",
  "x.com",
  "youtu.be",
  "youtube.com",
  "zenodo.org",
];

/** Returns whether a host is known to answer by https what it answers by http. */
export function answersHttps(host: string): boolean {
  const name = host.toLowerCase();
  return HOSTS.some((known) => name === known || name.endsWith(`.${known}`));
}
