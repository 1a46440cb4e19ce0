import { arxivAbsUrl, arxivDoi, arxivPdfUrl } from "../../arxiv/arxiv-address";
import type { PaperOutput } from "../types";
import { decodePercent } from "../../digest/values/decode-percent";
import { doiOf } from "../../digest/values/doi";

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

/**
 * Returns the DOI under which a publisher has the paper, or `null`: that of a link to `doi.org`, as it is written there, or else
 * the one in the address of a paper that is not on arXiv, such as `biorxiv.org/content/10.1101/2020.09.15.298083v1`. A paper of
 * arXiv may have a link to another paper's publisher.
 */
export function publisherDoi({
  arxivId,
  links,
}: Pick<PaperOutput, "arxivId" | "links">): string | null {
  const urls = links.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url)] : []));
  const isPublishers = (doi: string | null | undefined) =>
    doi !== null && doi !== undefined && !/^10\.48550\/arxiv\./i.test(doi);
  const written = urls.map(resolvedDoi).find(isPublishers);
  const inAddress = arxivId === null ? urls.map(doiOf).find(isPublishers) : undefined;
  return written ?? inAddress ?? null;
}

function resolvedDoi({ hostname, pathname }: URL): string | null {
  if (!/^(?:dx\.|www\.)?doi\.org$/.test(hostname)) return null;
  return /^\/(10\.\d{4,9}\/.+)$/.exec(decodePercent(pathname))?.[1] ?? null;
}
