import type { PaperRowView } from "../components/types";
import { toRichText } from "./to-rich-text";

/** Returns the papers of a list in the order that `ids` has them. */
export function toPaperRows(
  papers: readonly Queries.HotPapersPaperRowFragment[],
  ids: readonly string[],
): PaperRowView[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(toPaperRow);
}

/** Returns a paper as a list shows it. */
export function toPaperRow(paper: Queries.HotPapersPaperRowFragment): PaperRowView {
  const { moreAuthors, score, lastSeen, subjects, authors } = paper;
  return {
    ...{ moreAuthors, score, lastSeen },
    path: paper.place,
    title: toRichText(paper.title, paper.titleTree),
    authors: authors.map(({ name }) => name),
    subjects: [...subjects],
  };
}
