import { arxivAbsUrl, arxivHtmlUrl, arxivPdfUrl } from "../../arxiv/arxiv-address";
import type { PaperOutput } from "../types";

export interface CompanionLink {
  /** A proper name, the same in every language. */
  label: string;
  url: string;
}

/** Returns where else a paper of arXiv can be read and discussed; nothing for other papers. */
export function externalLinks({ arxivId: id }: PaperOutput): CompanionLink[] {
  if (id === null) return [];
  const links = [
    { label: "arXiv", url: arxivAbsUrl(id) },
    { label: "PDF", url: arxivPdfUrl(id) },
    { label: "HTML", url: arxivHtmlUrl(id) },
    { label: "alphaXiv", url: `https://www.alphaxiv.org/abs/${id}` },
    { label: "Hugging Face", url: `https://huggingface.co/papers/${id}` },
    { label: "Semantic Scholar", url: `https://www.semanticscholar.org/arxiv/${id}` },
    { label: "SciRate", url: `https://scirate.com/arxiv/${id}` },
  ];
  // Hugging Face's addresses do not allow the slash of an old identifier.
  return links.filter(({ label }) => label !== "Hugging Face" || !id.includes("/"));
}
