import { compareInstants } from "../../messages/utc-instant";
import { feedUpdated, type Feed, type FeedCategory, type FeedItem } from "./feed";
import { escapeHtml } from "../html/feed-html";
import { writeXml, type XmlElement } from "../text/write-xml";

/**
 * Returns a feed as RSS 2.0 (https://www.rssboard.org/rss-specification), whole content in `content:encoded` and
 * authors, who have no e-mail address here, in `dc:creator`. RSS knows only when an item was published, so its items are in that
 * order, those without a date last.
 */
export function rss(feed: Feed): string {
  return writeXml({
    rss: {
      "@version": "2.0",
      "@xmlns:atom": "http://www.w3.org/2005/Atom",
      "@xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      "@xmlns:dc": "http://purl.org/dc/elements/1.1/",
      channel: {
        title: feed.title,
        link: feed.pageUrl,
        description: feed.description,
        language: feed.language,
        lastBuildDate: rfc822(feedUpdated(feed)),
        "atom:link": { "@href": feed.urls.rss, "@rel": "self", "@type": "application/rss+xml" },
        item: feed.items.toSorted(byPublished).map(item),
      },
    },
  });
}

function byPublished(a: FeedItem, b: FeedItem): number {
  return compareInstants(b.published, a.published);
}

function item(item: FeedItem): XmlElement {
  return {
    title: item.title,
    link: item.url,
    guid: { "@isPermaLink": "true", "#text": item.url },
    pubDate: item.published === null ? undefined : rfc822(item.published),
    "dc:creator": item.authors,
    "dc:language": item.language ?? undefined,
    category: item.categories.map(category),
    description: escapeHtml(item.summary),
    "content:encoded": item.html === "" ? undefined : item.html,
  };
}

function category({ term, scheme }: FeedCategory): XmlElement | string {
  return scheme === null ? term : { "@domain": scheme, "#text": term };
}

/** `Thu, 17 Sep 2020 09:55:42 GMT`, in every time zone and language. */
function rfc822(iso: string): string {
  return new Date(iso).toUTCString();
}
