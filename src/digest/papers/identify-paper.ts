import { findArxivText, parseArxivUrl } from "../../arxiv/arxiv-id";
import { parseMirrorUrl } from "../../arxiv/arxiv-mirrors";
import type { ArxivId, ArxivUrl } from "../../arxiv/arxiv-id";
import type { LocatedLink } from "./paper-facts";
import { rangeAt, type Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { arxivIdInvalid } from "../../problems/rules/arxiv-id-invalid";
import { linksDisagree } from "../../problems/rules/links-disagree";

type ArxivLink = LocatedLink & ArxivUrl;

/** The order in which a paper's links identify it. */
const KINDS = ["abs", "pdf", "html", "doi", "other"] as const;

/**
 * Returns the arXiv id that a paper's links name, or else its title, or `null`. The first line with a link to
 * arXiv, or to a site that mirrors it, decides; in that line the abs link comes first, then the pdf link,
 * then others. Reports links with an invalid id (`arxiv-id-invalid`, each id once), and an abs and a pdf link of different
 * papers in that line, or links of one name in two lines (`links-disagree`).
 */
export function identifyPaper(links: LocatedLink[], title: string, report: Report): ArxivId | null {
  const arxivLinks = links.flatMap((link): ArxivLink[] => {
    const arxivUrl = parseArxivUrl(link.url) ?? mirrored(link.url);
    return arxivUrl === null ? [] : [{ ...link, ...arxivUrl }];
  });
  const told = new Set<string>();
  for (const link of arxivLinks) {
    if (link.arxivId !== null) continue;
    const written = /(?:(?<![^/])[^/]+)?$/.exec(link.url.replace(/\.pdf$/i, ""))?.[0] ?? "";
    if (told.has(written)) continue;
    told.add(written);
    report(arxivIdInvalid, rangeOf(link), { url: link.url });
  }
  const sound = arxivLinks.filter(({ arxivId }) => arxivId !== null);
  const deciding = sound.filter(({ line }) => line === sound[0]?.line);
  const byKind = KINDS.map((kind) => deciding.find((link) => link.kind === kind));
  const [abs, pdf] = byKind;
  const absId = abs?.arxivId?.id;
  const pdfId = pdf?.arxivId?.id;
  if (pdf !== undefined && pdfId !== undefined && absId !== undefined && absId !== pdfId) {
    report(linksDisagree, rangeOf(pdf), { kind: "pair", abs: absId, pdf: pdfId });
  }
  if (sound.length > deciding.length) reportOtherLine(sound, deciding, report);
  return byKind.find((link) => link !== undefined)?.arxivId ?? findArxivText(title);
}

/** Reports the first link in a later line that has the name of a deciding one and leads to another paper. */
function reportOtherLine(links: ArxivLink[], deciding: ArxivLink[], report: Report): void {
  const idOf = new Map(deciding.map(({ label, arxivId }) => [label.toLowerCase(), arxivId?.id]));
  const last = deciding[0]?.line ?? 0;
  for (const link of links) {
    const first = idOf.get(link.label.toLowerCase());
    const later = link.arxivId?.id;
    if (link.line <= last || first === undefined || later === undefined || first === later)
      continue;
    report(linksDisagree, rangeOf(link), { kind: "lines", label: link.label, first, later });
    return;
  }
}

function mirrored(url: string): ArxivUrl | null {
  const arxivId = parseMirrorUrl(url);
  return arxivId === null ? null : { kind: "other", arxivId };
}

function rangeOf({ line, column, end }: LocatedLink): Range {
  return rangeAt({ line, column }, end - column);
}
