import { timeOfRank } from "./in-order";
import type { Messages } from "../../messages/messages";
import type { FeedItem } from "./feed";
import { mailHtml } from "../html/mail-html";
import { oneLine } from "../text/one-line";
import { pdfUrl, sourceUrl } from "../papers/paper-address";
import { paperHtml } from "../html/paper-html";
import { abstractText, titleText } from "../papers/paper-text";
import { subjectLabel } from "../papers/subject-label";
import type { AppearanceOutput, PaperOutput } from "../types";

/** The vocabulary of arXiv's subjects, as its own feeds name it. */
const ARXIV_SCHEME = "http://arxiv.org/schemas/atom";

/**
 * Returns a paper as an item of a feed: published with its first digest, updated with its last, at a time that says its rank there.
 * Its summary is its abstract, or else who wrote it.
 */
export function paperItem(paper: PaperOutput, rootUrl: string, messages: Messages): FeedItem {
  const { key, url, arxivId, authors, subjects, score, metrics, appearances } = paper;
  const dated = ({ digest }: AppearanceOutput) => digest.date !== null;
  const source = sourceUrl(paper);
  return {
    url,
    title: titleText(paper),
    html: mailHtml(paperHtml(paper, rootUrl, messages)),
    summary: abstractText(paper) ?? (authors.map(oneLine).join(", ") || titleText(paper)),
    published: timeOf(appearances.find(dated)),
    updated: timeOf(appearances.findLast(dated)),
    language: null,
    authors: authors.map(oneLine),
    categories: subjects.map((subject) => ({
      term: oneLine(subject.code),
      label: oneLine(subjectLabel(subject)),
      scheme: ARXIV_SCHEME,
    })),
    externalUrl: source === url ? null : source,
    pdfUrl: pdfUrl(paper),
    extension: { key, arxivId, score, metrics },
  };
}

function timeOf(appearance: AppearanceOutput | undefined): string | null {
  const date = appearance?.digest.date ?? null;
  return appearance === undefined || date === null ? null : timeOfRank(date, appearance.rank);
}
