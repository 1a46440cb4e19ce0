import { writeXml, type XmlElement } from "../text/write-xml";
import type { PlannedFeed } from "./planned-feeds";

/** Feeds below a heading. */
export interface TitledFeeds {
  title: string;
  feeds: readonly PlannedFeed[];
}

/**
 * Returns feeds as OPML 2.0 (http://opml.org/spec2.opml), which feed readers import: an outline a group, in each an
 * outline a feed, with the address of its Atom.
 */
export function opml(title: string, groups: readonly TitledFeeds[]): string {
  return writeXml({
    opml: {
      "@version": "2.0",
      head: { title },
      body: { outline: groups.filter(({ feeds }) => feeds.length > 0).map(group) },
    },
  });
}

function group({ title, feeds }: TitledFeeds): XmlElement {
  return { "@text": title, outline: feeds.map(outline) };
}

function outline({ title, pageUrl, urls }: PlannedFeed): XmlElement {
  return {
    "@type": "rss",
    "@text": title,
    "@title": title,
    "@xmlUrl": urls.atom,
    "@htmlUrl": pageUrl,
  };
}
