import { atom } from "./atom";
import type { Feed } from "./feed";
import { jsonFeed } from "./json-feed";
import type { FeedLimits } from "./feed-limits";
import type { OutputFile, OutputInput } from "../output-file";
import { messagesFor } from "../../messages/messages-for";
import { listedFeeds } from "./listed-feeds";
import { opml } from "./opml";
import { opmlPath, type FeedAddresses } from "../output-paths";
import { plannedFeeds, type PlannedFeed } from "./planned-feeds";
import { rss } from "./rss";

const WRITERS: Record<keyof FeedAddresses, { type: string; write: (feed: Feed) => string }> = {
  rss: { type: "application/rss+xml", write: rss },
  atom: { type: "application/atom+xml", write: atom },
  json: { type: "application/feed+json", write: jsonFeed },
};

/** Returns the files of every feed of the site, those of one feed adjacent, and the list of these feeds as OPML. */
export function outputFeeds(input: OutputInput, limits: FeedLimits): OutputFile[] {
  const make = rememberLast((planned: PlannedFeed): Feed => ({
    ...planned,
    items: planned.items(),
  }));
  const { site, paths, messages = messagesFor("en") } = input;
  const all = plannedFeeds(input, limits);
  const list: OutputFile = {
    path: opmlPath(paths.home),
    type: "text/x-opml",
    content: () => opml(site.title, listedFeeds(all, site.title, messages)),
  };
  const files = all.flatMap((planned) =>
    planned.formats.map((format) => {
      const { type, write } = WRITERS[format];
      return { path: planned.paths[format], type, content: () => write(make(planned)) };
    }),
  );
  return [...files, list];
}

/** Making items is most of the work of a feed, and its formats are requested one after another. */
function rememberLast<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
