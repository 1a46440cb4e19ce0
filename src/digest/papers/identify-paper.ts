import { findArxivText, parseArxivUrl } from "../../arxiv/arxiv-id";
import type { ArxivId, ArxivUrl } from "../../arxiv/arxiv-id";
import type { LocatedLink } from "./paper-facts";
import { rangeAt, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { arxivIdInvalid } from "../../problems/rules/arxiv-id-invalid";
import { linksDisagree } from "../../problems/rules/links-disagree";

type ArxivLink = LocatedLink & ArxivUrl;

/** Which of a paper's links says best which paper it is. */
const KINDS = ["abs", "pdf", "html", "doi", "other"] as const;

/**
 * Returns the arXiv id that a paper's links name, the abs link before the pdf link before others, or else its
 * title, or `null`. Reports links whose id is none (`arxiv-id-invalid`), and an abs and a pdf link of two papers
 * (`links-disagree`).
 */
export function identifyPaper(links: LocatedLink[], title: string, report: Report): ArxivId | null {
  const arxivLinks = links.flatMap((link): ArxivLink[] => {
    const arxivUrl = parseArxivUrl(link.url);
    return arxivUrl === null ? [] : [{ ...link, ...arxivUrl }];
  });
  for (const link of arxivLinks.filter(({ arxivId }) => arxivId === null)) {
    report(arxivIdInvalid, rangeOf(link), { url: link.url });
  }
  const byKind = KINDS.map((kind) =>
    arxivLinks.find((link) => link.kind === kind && link.arxivId !== null),
  );
  const [abs, pdf] = byKind;
  const absId = abs?.arxivId?.id;
  const pdfId = pdf?.arxivId?.id;
  if (pdf !== undefined && pdfId !== undefined && absId !== undefined && absId !== pdfId) {
    report(linksDisagree, rangeOf(pdf), { abs: absId, pdf: pdfId });
  }
  return byKind.find((link) => link !== undefined)?.arxivId ?? findArxivText(title);
}

function rangeOf({ line, column, end }: LocatedLink): Range {
  return rangeAt({ line, column }, end - column);
}
