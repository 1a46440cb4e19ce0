import type { Messages } from "./messages";

/** The words that are functions of values and that a site rewrites by a message. */
export type MessageKey = {
  [K in keyof Messages]: Messages[K] extends (...values: never[]) => string ? K : never;
}[keyof Messages] &
  Exclude<keyof Messages, "metricName">;

/** A value of a message: what it is called between braces, and whether it is a number. */
export interface Placeholder {
  readonly name: string;
  readonly type: "text" | "number";
}

type PlaceholdersOf<Values extends readonly unknown[]> = {
  readonly [I in keyof Values]: Placeholder & {
    readonly type: Values[I] extends number ? "number" : "text";
  };
};

const text = (name: string) => ({ name, type: "text" }) as const;
const number = (name: string) => ({ name, type: "number" }) as const;

/** The values of each message, in the order of the function's parameters. */
export const PLACEHOLDERS: { readonly [K in MessageKey]: PlaceholdersOf<Parameters<Messages[K]>> } =
  {
    narrowShown: [text("shown"), text("all")],
    narrowWithout: [text("filter"), text("count")],
    narrowRemove: [text("filter"), text("count")],
    narrowTooMany: [text("count")],
    narrowAllPages: [text("pages")],
    narrowLoading: [text("page"), text("pages")],
    onPage: [text("heading"), number("page")],
    ledWeek: [text("day")],
    ledMonth: [text("day")],
    risingNote: [number("papers"), text("since"), text("until")],
    shareBefore: [text("share")],
    morePapers: [number("count")],
    sinceVisit: [text("digests"), text("papers")],
    digests: [number("count")],
    papers: [number("count")],
    metric: [text("name"), number("value")],
    scoreOf: [text("counts")],
    scoreNote: [text("counts")],
    scoreElse: [text("counts"), text("others")],
    rank: [number("rank")],
    moreAuthors: [number("count")],
    copyLinkTo: [text("title")],
    showOriginalOf: [text("author"), text("network")],
    postWithoutText: [text("network")],
    pageOf: [number("page"), number("pages")],
    neighboursIn: [text("subject")],
    higherIn: [text("subject")],
    lowerIn: [text("subject")],
    orderedByScore: [text("heading")],
    partOf: [text("whole"), text("part")],
    topPapersFeed: [number("score")],
    archiveOf: [text("period")],
    bestOf: [text("period")],
    bestOfPapers: [number("count"), number("papers")],
    orderedByDigests: [text("heading")],
    trendsOf: [text("period")],
    shares: [number("count")],
    chartNote: [text("from"), text("to"), text("most"), text("month")],
    monthValue: [text("month"), text("value")],
    inPeriod: [text("heading"), text("period")],
    authorCount: [number("count")],
    orderedByName: [text("heading")],
    posts: [number("count")],
    paperAddress: [text("address")],
    paperNotHere: [text("id")],
    alsoAs: [text("codes")],
    searchWithout: [text("words"), text("count")],
    searchUnread: [text("words")],
  };

/** The value of the name of a metric. */
export const METRIC_NAME_PLACEHOLDERS: readonly Placeholder[] = [number("value")];

/** Returns whether a word of the interface is one that a message rewrites. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(PLACEHOLDERS, key);
}
