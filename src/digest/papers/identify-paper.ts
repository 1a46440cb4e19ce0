import { findArxivText, parseArxivUrl } from "../../arxiv/arxiv-id";
import type { ArxivId, ArxivUrl } from "../../arxiv/arxiv-id";
import type { PlacedLink } from "./paper-facts";
import type { Report } from "../../problems/problems";

type ArxivLink = PlacedLink & ArxivUrl;

/** Which of a paper's links says best which paper it is. */
const KINDS = ["abs", "pdf", "html", "doi", "other"] as const;

/**
 * Returns the arXiv id that a paper's links name, the abs link before the pdf link before others, or else its
 * title, or `null`. Reports links whose id is none (`arxiv-id-invalid`), and an abs and a pdf link of two papers
 * (`links-disagree`).
 */
export function identifyPaper(links: PlacedLink[], title: string, report: Report): ArxivId | null {
  const arxivLinks = links.flatMap((link): ArxivLink[] => {
    const arxivUrl = parseArxivUrl(link.url);
    return arxivUrl === null ? [] : [{ ...link, ...arxivUrl }];
  });
  for (const link of arxivLinks.filter(({ arxivId }) => arxivId === null)) {
    const message = `“${link.url}” holds no arXiv identifier.`;
    report("arxiv-id-invalid", link, message, "Identifiers look like 2009.06732 or math/0611800.");
  }
  const byKind = KINDS.map((kind) =>
    arxivLinks.find((link) => link.kind === kind && link.arxivId !== null),
  );
  const [abs, pdf] = byKind;
  const absId = abs?.arxivId?.id;
  const pdfId = pdf?.arxivId?.id;
  if (pdf !== undefined && absId !== undefined && absId !== pdfId) {
    const message = `The abs link leads to ${absId}, the pdf link to ${pdfId}; the abs link counts.`;
    report("links-disagree", pdf, message, "Correct the one that is wrong.");
  }
  return byKind.find((link) => link !== undefined)?.arxivId ?? findArxivText(title);
}
