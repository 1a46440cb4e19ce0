import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import { drawnText, drawnTitle } from "../../social-image/drawn-text";
import type { Picture } from "../../social-image/picture";
import { formatDate } from "../../messages/format-date";
import { highestScored } from "../../statistics/highest-scored";
import type { CollectedPaper } from "../papers/collect-papers";
import { scoreBar, type PictureSite } from "./digest-picture";

/** The most subjects that a picture names. */
const SUBJECTS = 2;

/**
 * Returns the content of the social image of a paper, with its highest score and the digest of that score.
 */
export function paperPicture(
  { merged, appearances }: CollectedPaper,
  { title, messages, locale }: PictureSite,
): Picture {
  const best = highestScored(
    appearances.map(({ digest, entry: { score } }) => ({ digest, score })),
  );
  const scores = best.digest.file.digest.entries.map(({ score }) => score);
  const date = appearances[0]?.digest.file.digest.date ?? null;
  const authors = merged.authors.join(", ");
  const subjects = merged.subjects
    .slice(0, SUBJECTS)
    .map((code) => findArxivSubject(code)?.name ?? code);
  const bar = scoreBar(best.score, Math.max(0, ...scores), locale);
  return {
    kind: "paper",
    site: drawnText(title),
    meta: date === null ? "" : drawnText(formatDate(date, locale)),
    title: drawnTitle(merged.title.tree),
    text: drawnText(merged.moreAuthors ? `${authors} ${messages.andOthers}` : authors),
    rows:
      subjects.length > 0 || bar !== null
        ? [{ rank: null, label: drawnText(subjects.join(" · ")), bar }]
        : [],
  };
}
