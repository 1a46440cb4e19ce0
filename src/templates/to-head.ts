import type { HeadView } from "../components/types";
import { toRichText } from "./to-rich-text";

/** Returns the head of a paper of a digest: its title leads to the paper's page, if there is one. */
export function toHead(entry: Queries.HotPapersEntryHeadFragment): HeadView {
  const { rank, domId, paper, moreAuthors, metrics, score, subjects, lang } = entry;
  return {
    ...{ rank, domId, moreAuthors, score, lang },
    title: toRichText(entry.title, entry.titleTree),
    href: paper.path,
    key: paper.key,
    authors: entry.authors.map((name, index) => ({ name, path: entry.authorPaths[index] ?? null })),
    metrics: [...metrics],
    subjects: [...subjects],
    coins: entry.coins,
  };
}
