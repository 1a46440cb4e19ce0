import { SEARCH_VERSION, type TitlesFile } from "../../search/search-files";
import { titleText } from "../papers/paper-text";
import type { PaperOutput } from "../types";
import { lastDay } from "./searched-papers";

/**
 * Returns the titles and facts of papers, in the order given. `page` is where papers have their pages, with `ID` for the key;
 * `lang` the language of the site.
 */
export function titlesFile(papers: readonly PaperOutput[], page: string, lang: string): TitlesFile {
  const subjects = byFrequency(papers.flatMap((paper) => paper.subjects.map(({ code }) => code)));
  const numberOf = new Map(subjects.map((code, index) => [code, index.toString(36)]));
  const subjectsOf = papers.map((paper) =>
    paper.subjects.map(({ code }) => numberOf.get(code) ?? "").join(" "),
  );
  const others = papers.map((paper, index): [number, string] => [index, addressOf(paper)]);
  const usual = (paper: PaperOutput) => page.replace(/ID(?=\/?$)/, encodeURI(paper.key));
  const foreign = papers.map((paper, index): [number, string | null] => [index, paper.lang]);
  return {
    version: SEARCH_VERSION,
    titles: papers.map(titleText).join("\n"),
    keys: papers.map(({ key }) => key).join("\n"),
    subjects,
    subjectsOf: subjectsOf.join("\n"),
    days: runs(papers.map(lastDay)),
    scores: papers.map(({ score }) => score),
    metrics: metricColumns(papers),
    has: papers.map((paper) => hasDigit(paper)).join(""),
    page,
    pages: Object.fromEntries(
      others.filter(([index, address]) => {
        const paper = papers[index];
        return paper !== undefined && address !== usual(paper);
      }),
    ),
    lang,
    langs: Object.fromEntries(foreign.filter(([, own]) => own !== null && own !== lang)),
  };
}

/** The address of a paper on its own host. */
function addressOf({ url }: PaperOutput): string {
  if (!URL.canParse(url)) return url;
  const { pathname, hash } = new URL(url);
  return pathname + hash;
}

function hasDigit({ codeLinks, appearances }: PaperOutput): number {
  return (
    (codeLinks.length > 0 ? 1 : 0) + (appearances.some(({ posts }) => posts.length > 0) ? 2 : 0)
  );
}

function byFrequency(codes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

function runs(days: readonly string[]): [string, number][] {
  const found: [string, number][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last?.[0] === day) last[1] += 1;
    else found.push([day, 1]);
  }
  return found;
}

function metricColumns(papers: readonly PaperOutput[]): TitlesFile["metrics"] {
  const names = new Set(papers.flatMap(({ scoreMetrics }) => scoreMetrics.map(({ name }) => name)));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      papers.map(
        ({ scoreMetrics }) => scoreMetrics.find((metric) => metric.name === name)?.value ?? null,
      ),
    ]),
  );
}
