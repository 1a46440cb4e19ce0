import { utcInstant } from "../../messages/utc-instant";
import type { Messages } from "../../messages/messages";
import { digestHtml } from "../html/digest-html";
import type { FeedItem } from "./feed";
import { firstPage } from "../html/first-page";
import { mailHtml } from "../html/mail-html";
import { plainText } from "../../digest/rich-text/plain-text";
import { titleText } from "../papers/paper-text";
import { oneLine } from "../text/one-line";
import type { DigestOutput } from "../types";

/** More titles are no summary. */
const SHOWN_TITLES = 5;
const SUMMARY_LENGTH = 300;

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
    html: mailHtml(digestHtml(digest, rootUrl, messages)),
    summary: description || contents(digest) || oneLine(title),
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

/** The titles of the first papers, or the beginning of an article. */
function contents(digest: DigestOutput): string {
  const { entries } = digest;
  const titles = entries.slice(0, SHOWN_TITLES).map(({ paper }) => titleText(paper));
  if (titles.length > 0) return titles.join(" · ") + (entries.length > SHOWN_TITLES ? " …" : "");
  const text = oneLine(digest.prose.map(({ tree }) => plainText(tree)).join(" "));
  if (text.length <= SUMMARY_LENGTH) return text;
  return `${text.slice(0, SUMMARY_LENGTH).replace(/(?<!\s)\s+\S*$/, "")} …`;
}
