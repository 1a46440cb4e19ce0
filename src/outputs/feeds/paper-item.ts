import { utcInstant } from "../../messages/utc-instant";
import { lastSeen } from "../papers/newest-first";
import type { Messages } from "../../messages/messages";
import type { FeedItem } from "./feed";
import { feedHtml } from "../html/feed-html";
import { oneLine } from "../text/one-line";
import { pdfUrl, sourceUrl } from "../papers/paper-address";
import { paperHtml } from "../html/paper-html";
import { abstractText, titleText } from "../papers/paper-text";
import { subjectLabel } from "../papers/subject-label";
import type { PaperOutput } from "../types";

/** The vocabulary of arXiv's subjects, as its own feeds name it. */
const ARXIV_SCHEME = "http://arxiv.org/schemas/atom";

/** Returns a paper as an item of a feed: published with its first digest, updated with its last. */
export function paperItem(paper: PaperOutput, rootUrl: string, messages: Messages): FeedItem {
  const { key, url, arxivId, authors, subjects, firstSeen, score, metrics } = paper;
  const seen = lastSeen(paper) ?? firstSeen;
  const source = sourceUrl(paper);
  return {
    url,
    title: titleText(paper),
    html: feedHtml(paperHtml(paper, rootUrl, messages)),
    summary: abstractText(paper),
    published: firstSeen && utcInstant(firstSeen),
    updated: seen && utcInstant(seen),
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
