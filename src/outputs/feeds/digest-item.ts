import { utcInstant } from "../../messages/utc-instant";
import type { Messages } from "../../messages/messages";
import { digestHtml } from "../html/digest-html";
import type { FeedItem } from "./feed";
import { firstPage } from "../html/first-page";
import { feedHtml } from "../html/feed-html";
import { oneLine } from "../text/one-line";
import type { DigestOutput } from "../types";

/**
 * Returns a digest as an item of a feed, with its whole content and its date. The item of a long digest has
 * only the papers of its first page, so that no item grows without bound.
 */
export function digestItem(digest: DigestOutput, rootUrl: string, messages: Messages): FeedItem {
  const { url, title, date, description, lang, category, tags } = digest;
  const terms = [...new Set([...(category === null ? [] : [category]), ...tags])].map(oneLine);
  return {
    url,
    title: oneLine(title),
    html: feedHtml(digestHtml(digest, rootUrl, messages)),
    summary: description || null,
    published: date && utcInstant(date),
    updated: date && utcInstant(date),
    language: lang,
    authors: [],
    categories: terms.map((term) => ({ term, label: term, scheme: null })),
    externalUrl: null,
    pdfUrl: null,
    extension: {
      papers: firstPage(digest).shown.map(({ rank, score, metrics, paper: { key, arxivId } }) => ({
        ...{ rank, key, arxivId, score, metrics },
      })),
    },
  };
}
