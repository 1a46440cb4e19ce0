import { paperAddress } from "../values/paper-address";
import { isSidePage } from "../values/side-page";
import { slugify } from "../values/slug";
import type { PaperLink } from "../types";

const TRACKING = /^(?:utm_\w+|ref|ref_src|fbclid|gclid)$/;

/**
 * Returns a paper's key, the same in every digest and for each address of the paper: its arXiv id with `/` as
 * `-`; without an id, a slug of its first link to a known site of papers, else of its first link that is not
 * a profile, post, code or project page, else of its title. Never empty; safe as a DOM id and as one segment
 * of a URL.
 */
export function paperKey(paper: {
  arxivId: string | null;
  links: PaperLink[];
  title: string;
}): string {
  if (paper.arxivId !== null) return paper.arxivId.replace("/", "-");
  return slugify(identity(paper.links)) || slugify(paper.title) || "paper";
}

function identity(links: PaperLink[]): string {
  for (const { url } of links) {
    const known = paperAddress(url);
    if (known !== null) return address(known);
  }
  const other = links.find((link) => !isSidePage(link));
  return other === undefined ? "" : address(other.url);
}

/** Host, path and query: at OpenReview only the query identifies a paper. */
function address(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name} ${value}`);
  return [hostname.replace(/^www\./, ""), pathname, ...query].join(" ");
}
