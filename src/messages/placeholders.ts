import type { Strings } from "./strings";

/** The words that are functions of values and that a site rewrites by a message. */
export type MessageKey = {
  [K in keyof Strings]: Strings[K] extends (...values: never[]) => string ? K : never;
}[keyof Strings] &
  Exclude<keyof Strings, "metricName">;

type Names<Values extends readonly unknown[]> = { readonly [I in keyof Values]: string };

/** What the values are called between braces in a message, in the order of the function's parameters. */
export const PLACEHOLDERS: { readonly [K in MessageKey]: Names<Parameters<Strings[K]>> } = {
  onPage: ["heading", "page"],
  ledWeek: ["day"],
  ledMonth: ["day"],
  shareBefore: ["share"],
  morePapers: ["count"],
  digests: ["count"],
  papers: ["count"],
  metric: ["name", "value"],
  rank: ["rank"],
  moreAuthors: ["count"],
  copyLinkTo: ["title"],
  showOriginalOf: ["author", "network"],
  postWithoutText: ["network"],
  pageOf: ["page", "pages"],
  neighboursIn: ["subject"],
  higherIn: ["subject"],
  lowerIn: ["subject"],
  orderedByScore: ["heading"],
  topPapersFeed: ["score"],
  archiveOf: ["period"],
  bestOf: ["period"],
  bestOfPapers: ["count", "papers"],
  orderedByDigests: ["heading"],
  trendsOf: ["period"],
  shares: ["count"],
  chartNote: ["from", "to", "most", "month"],
  posts: ["count"],
  alsoAs: ["codes"],
};

/** Returns whether a word of the interface is one that a message rewrites. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(PLACEHOLDERS, key);
}
