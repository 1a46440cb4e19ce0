import { arxivAbsUrl, arxivPdfUrl } from "../arxiv/arxiv-address";
import { parseArxivUrl } from "../arxiv/arxiv-id";
import type { PaperLink } from "../digest/types";

/** Returns the links of a paper: those of arXiv by its id without version, else by its DOI, then others of the web. */
export function paperLinks({
  arxivId,
  doi = null,
  others = [],
}: {
  arxivId: string | null;
  doi?: string | null;
  others?: { label: string; url: string | null }[];
}): PaperLink[] {
  const own =
    arxivId === null
      ? []
      : [
          { label: "abs", url: arxivAbsUrl(arxivId) },
          { label: "pdf", url: arxivPdfUrl(arxivId) },
        ];
  const named = doi === null ? [] : [{ label: "doi", url: `https://doi.org/${bareDoi(doi)}` }];
  const found = [...named, ...others].flatMap(({ label, url }) => {
    if (url === null || !/^https?:\/\/[^\s<>|]+$/.test(url) || !URL.canParse(url)) return [];
    // What leads to arXiv is there already.
    if (arxivId !== null && parseArxivUrl(url) !== null) return [];
    // A bracket would end the link.
    return [{ label, url: new URL(url).href.replaceAll("(", "%28").replaceAll(")", "%29") }];
  });
  const links = [...own, ...found];
  return links.filter(({ url }, index) => links.findIndex((link) => link.url === url) === index);
}

function bareDoi(doi: string): string {
  return doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
}
