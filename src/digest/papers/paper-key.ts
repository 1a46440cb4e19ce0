import { slugify } from "../values/slug";
import type { PaperLink } from "../types";

const TRACKING = /^(?:utm_\w+|ref|ref_src|fbclid|gclid)$/;

/**
 * Returns a paper's key, equal wherever the paper stands: its arXiv id with `/` as `-`; without one a slug of
 * its first link, else of its title. Never empty; safe as a DOM id and as one segment of a URL.
 */
export function paperKey(paper: {
  arxivId: string | null;
  links: PaperLink[];
  title: string;
}): string {
  if (paper.arxivId !== null) return paper.arxivId.replace("/", "-");
  const [link] = paper.links;
  const fromLink = link === undefined ? "" : slugify(address(link.url));
  return fromLink || slugify(paper.title) || "paper";
}

/** Host, path and query: OpenReview tells its papers apart by the query alone. */
function address(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name} ${value}`);
  return [hostname.replace(/^www\./, ""), pathname, ...query].join(" ");
}
