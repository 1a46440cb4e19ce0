import type { PaperRowView } from "../components/types";
import type { TopContext } from "../site/routes/route";
import { required } from "./required";
import { toRichText } from "./to-rich-text";

/** Returns the papers of a list in the order that `ids` has them. */
export function toPaperRows(
  papers: readonly Queries.HotPapersPaperRowFragment[],
  ids: readonly string[],
): PaperRowView[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(toPaperRow);
}

/** Returns the papers of a period in the order of `numbers`, their numbers in that period. */
export function toPeriodRows(
  papers: readonly Queries.HotPapersPaperRowFragment[],
  numbers: TopContext["papers"],
): PaperRowView[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return numbers.map(({ id, ...own }) => ({
    ...toPaperRow(required(byId.get(id) ?? null)),
    ...own,
  }));
}

/** Returns a paper as a list shows it. */
export function toPaperRow(paper: Queries.HotPapersPaperRowFragment): PaperRowView {
  const { key, moreAuthors, score, scoreMetrics, lastSeen, subjects, authors, lang } = paper;
  return {
    ...{ key, moreAuthors, score, lastSeen, lang },
    scoreMetrics: [...scoreMetrics],
    path: paper.href,
    title: toRichText(paper.title, paper.titleTree),
    authors: [...authors],
    subjects: [...subjects],
    codeLinks: [...paper.codeLinks],
    coins: paper.coins,
  };
}
