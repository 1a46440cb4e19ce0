import { arxivAbsUrl, arxivDoi, arxivPdfUrl } from "../../arxiv/arxiv-address";
import type { PaperOutput } from "../types";
import { decodePercent } from "../../digest/values/decode-percent";

/** Returns where the paper itself is: on arXiv, or at its first link, or else its page on the site. */
export function sourceUrl(paper: PaperOutput): string {
  if (paper.arxivId !== null) return arxivAbsUrl(paper.arxivId);
  return paper.links[0]?.url ?? paper.url;
}

/** Returns the address of the paper's PDF, or `null`. */
export function pdfUrl({ arxivId, links }: PaperOutput): string | null {
  if (arxivId !== null) return arxivPdfUrl(arxivId);
  const isPdf = ({ label, url }: { label: string; url: string }) =>
    /^pdf$/i.test(label.trim()) || /\.pdf$/i.test(new URL(url).pathname);
  return links.find((link) => URL.canParse(link.url) && isPdf(link))?.url ?? null;
}

/** Returns the paper's DOI without `https://doi.org/`: arXiv's for a paper of arXiv, else its publisher's, or `null`. */
export function doi(paper: PaperOutput): string | null {
  return paper.arxivId === null ? publisherDoi(paper) : arxivDoi(paper.arxivId);
}

/** Returns the DOI under which a publisher has the paper, where one of its links is that, or `null`. */
export function publisherDoi({ links }: PaperOutput): string | null {
  for (const { url } of links) {
    const { hostname, pathname } = URL.canParse(url)
      ? new URL(url)
      : { hostname: "", pathname: "" };
    if (!/^(?:dx\.|www\.)?doi\.org$/.test(hostname)) continue;
    const [, found] = /^\/(10\.\d{4,9}\/.+)$/.exec(decodePercent(pathname)) ?? [];
    if (found !== undefined && !/^10\.48550\/arxiv\./i.test(found)) return found;
  }
  return null;
}
