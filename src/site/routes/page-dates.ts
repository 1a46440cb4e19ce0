import { utcInstant } from "../../messages/utc-instant";
import type { CollectedPaper } from "../papers/collect-papers";
import { lastSeen } from "../papers/paper-order";
import type { RoutedDigest } from "../posts/routed-digest";
import type { NodeId } from "../records/node-id";
import type { Route } from "./route";

/**
 * Returns a function that gives the date of the newest digest that a page shows something of, ISO 8601 UTC, for the sitemap; `null`
 * where none has a date. It is never the time of a build.
 */
export function pageDates(
  digests: readonly RoutedDigest[],
  papers: readonly CollectedPaper[],
  nodeId: NodeId,
): (route: Route) => string | null {
  const dateOf = new Map<string, string | null>([
    ...digests.map(({ file }): [string, string | null] => [file.digestId, file.digest.date]),
    ...papers.map((paper): [string, string | null] => [
      nodeId("HotPapersPaper", paper.key),
      lastSeen(paper) || null,
    ]),
  ]);
  const newest = (ids: readonly string[]) =>
    ids.map((id) => utcInstant(dateOf.get(id) ?? "")).reduce((a, b) => (a > b ? a : b), "") || null;
  const ofYear = (year: string) =>
    newest(
      digests
        .filter(({ file }) => file.digest.date?.startsWith(year) === true)
        .map(({ file }) => file.digestId),
    );
  const all = ofYear("");
  return ({ template, context }) => {
    switch (template) {
      case "digest":
      case "long-digest":
        return newest([context.digestId]);
      case "paper":
        return newest([context.paperId]);
      case "home":
      case "list":
        return newest(context.digestIds);
      case "subject":
      case "subject-period":
      case "author":
      case "top":
        return newest(context.paperIds);
      case "archive":
        return context.year === null ? all : ofYear(String(context.year));
      case "not-found":
        return null;
      default:
        return all;
    }
  };
}
