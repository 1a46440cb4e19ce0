import { atom } from "./atom";
import type { Feed } from "./feed";
import { jsonFeed } from "./json-feed";
import type { FeedLimits } from "./feed-limits";
import type { OutputFile, OutputInput } from "../output-file";
import { plannedFeeds, type PlannedFeed } from "./planned-feeds";
import { rss } from "./rss";

/** Returns the files of every feed of the site; the three of one feed are adjacent. */
export function outputFeeds(input: OutputInput, limits: FeedLimits): OutputFile[] {
  const make = rememberLast((planned: PlannedFeed): Feed => ({
    ...planned,
    items: planned.items(),
  }));
  return plannedFeeds(input, limits).flatMap((planned) => {
    const { paths } = planned;
    return [
      { path: paths.rss, type: "application/rss+xml", content: () => rss(make(planned)) },
      { path: paths.atom, type: "application/atom+xml", content: () => atom(make(planned)) },
      { path: paths.json, type: "application/feed+json", content: () => jsonFeed(make(planned)) },
    ];
  });
}

/** Making items is most of the work of a feed, and its three formats are requested one after another. */
function rememberLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
