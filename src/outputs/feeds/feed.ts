import type { FeedAddresses } from "../output-paths";

/** A feed, whatever its format. Texts are plain unless they say otherwise. */
export interface Feed {
  title: string;
  description: string;
  /** Absolute address of the page that it is the feed of. */
  pageUrl: string;
  /** Its own absolute addresses. */
  urls: FeedAddresses;
  /** BCP 47 */
  language: string;
  author: FeedAuthor;
  items: FeedItem[];
}

export interface FeedAuthor {
  name: string;
  url: string | null;
}

export interface FeedItem {
  /** The absolute address of its page, by which feed readers identify the item. */
  url: string;
  title: string;
  /** HTML with absolute addresses. */
  html: string;
  /** Never empty. */
  summary: string;
  /** ISO 8601 UTC; `null` where the content has no date. */
  published: string | null;
  updated: string | null;
  /** BCP 47, where it is not the feed's. */
  language: string | null;
  /** Empty where they are those of the feed. */
  authors: string[];
  categories: FeedCategory[];
  /** Where the subject of the item itself is. */
  externalUrl: string | null;
  pdfUrl: string | null;
  /** What the JSON Feed holds under `_hot_papers`. */
  extension: ItemExtension;
}

export interface FeedCategory {
  term: string;
  label: string;
  /** The URI of the vocabulary that the term is of. */
  scheme: string | null;
}

/** The numbers of one paper, or of each paper of a digest. Times are ISO 8601 UTC. */
export type ItemExtension = PaperNumbers | { papers: ({ rank: number } & PaperNumbers)[] };

export interface PaperNumbers {
  key: string;
  arxivId: string | null;
  score: number;
  metrics: { name: string; value: number; asOf: string | null }[];
}

/** The time used for content without a time, in formats that require one. */
const EPOCH = "1970-01-01T00:00:00.000Z";

/** Returns when an item last changed, ISO 8601 UTC; the epoch where its content has no date. */
export function itemUpdated({ updated, published }: FeedItem): string {
  return updated ?? published ?? EPOCH;
}

/** Returns when the newest item changed, ISO 8601 UTC, so never the time of a build; the epoch for an empty feed. */
export function feedUpdated({ items }: Feed): string {
  return items.map(itemUpdated).reduce((a, b) => (a > b ? a : b), EPOCH);
}
