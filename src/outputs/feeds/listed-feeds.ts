import { compareText } from "../../messages/compare-text";
import type { Messages } from "../../messages/messages";
import type { TitledFeeds } from "./opml";
import type { FeedGroup, PlannedFeed } from "./planned-feeds";

/**
 * Returns the feeds of a site by what they are of, in the order of their names, as its page of feeds and its OPML list them. The
 * feeds of authors are left out: there are thousands, and each author's page has its own.
 */
export function listedFeeds(
  planned: readonly PlannedFeed[],
  siteTitle: string,
  messages: Messages,
): (TitledFeeds & { group: FeedGroup })[] {
  const titles: [FeedGroup, string][] = [
    ["site", siteTitle],
    ["subjects", messages.subjects],
    ["categories", messages.categories],
    ["tags", messages.tags],
  ];
  return titles.flatMap(([group, title]) => {
    const feeds = planned.filter((feed) => feed.group === group);
    if (group !== "site") feeds.sort((a, b) => compareText(a.name ?? "", b.name ?? ""));
    return feeds.length === 0 ? [] : [{ group, title, feeds }];
  });
}
