import { drawnText, drawnTitle } from "../../social-image/drawn-text";
import type { Picture, PictureRow } from "../../social-image/picture";
import { formatDate } from "../../messages/format-date";
import { formatNumber } from "../../messages/format-number";
import type { Messages } from "../../messages/messages";
import type { RoutedDigest } from "../posts/routed-digest";

/** The most papers that a picture of a digest has room for. */
const PAPERS = 4;

/** The site's data and words in a picture. */
export interface PictureSite {
  title: string;
  messages: Messages;
  /** BCP 47, of dates and numbers. */
  locale: string;
}

/** Returns the papers that a picture of a digest names: its first. */
export function namedEntries<OwnEntry>({ entries }: { entries: readonly OwnEntry[] }): OwnEntry[] {
  return entries.slice(0, PAPERS);
}

/** Returns the content of the social image of a digest, or of an article without papers. */
export function digestPicture({ file }: RoutedDigest, site: PictureSite): Picture {
  const { digest } = file;
  const { title, messages, locale } = site;
  const papers = digest.entries;
  const named = namedEntries(digest);
  const top = Math.max(0, ...named.map(({ score }) => score));
  const facts = [
    ...(digest.date === null ? [] : [formatDate(digest.date, locale)]),
    ...(papers.length === 0 ? [] : [messages.papers(papers.length)]),
  ];
  return {
    kind: papers.length === 0 ? "article" : "digest",
    site: drawnText(title),
    meta: drawnText(facts.join(" · ")),
    title: drawnText(digest.title),
    text: papers.length === 0 ? drawnText(digest.description ?? "") : "",
    rows: named.map((entry) => ({
      rank: entry.rank,
      label: drawnTitle(entry.title.tree),
      bar: scoreBar(entry.score, top, locale),
    })),
  };
}

/** Returns a score as a bar relative to the best score of its digest; `null` if the digest has no scores. */
export function scoreBar(score: number, top: number, locale: string): PictureRow["bar"] {
  if (top <= 0) return null;
  return { score: formatNumber(score, locale), share: Math.round((score / top) * 1000) / 1000 };
}
