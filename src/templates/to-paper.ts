import type { LinkView, PaperView, AppearanceView } from "../components/types";
import { required } from "./required";
import { toPaperRow } from "./to-paper-row";
import { toSocialPost } from "./to-social-post";
import { toProse, toRichText } from "./to-rich-text";

/** Returns everything about a paper as its page shows it; `files` and `risData` are of its citation. */
export function toPaper(
  paper: Queries.HotPapersWholePaperFragment,
  { files, risData }: { files: LinkView[]; risData: string | null },
): PaperView {
  const { key, arxivId, authors, moreAuthors, links, externalLinks, codeLinks, subjects } = paper;
  return {
    ...{ key, arxivId, moreAuthors },
    lang: paper.lang,
    title: toRichText(paper.title, paper.titleTree),
    authors: [...authors],
    abstract: paper.abstract === null ? null : toRichText(paper.abstract, paper.abstractTree),
    links: [...links],
    externalLinks: [...externalLinks],
    codeLinks: [...codeLinks],
    subjects: [...subjects],
    score: paper.score,
    appearances: paper.entries.map(toStanding).reverse(),
    cite:
      paper.bibtex === null
        ? null
        : { bibtex: paper.bibtex.replace(/(?<! ) +$/gm, ""), files, risData },
    higher: neighbour(paper.higher),
    lower: neighbour(paper.lower),
    related: paper.related.map((row) => ({ ...toPaperRow(row), coins: null })),
  };
}

function neighbour(paper: { readonly title: string; readonly path: string | null } | null) {
  return paper && { title: paper.title, path: required(paper.path) };
}

function toStanding(entry: Queries.HotPapersWholePaperFragment["entries"][number]): AppearanceView {
  const { digest, domId, path, rank, score, metrics, posts, notes } = entry;
  return {
    ...{ domId, path, rank, score },
    digestTitle: digest.title,
    date: digest.date,
    metrics: [...metrics],
    posts: posts.map(toSocialPost),
    notes: toProse(notes),
  };
}
