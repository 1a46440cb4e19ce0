import type { Feed, FeedItem } from "./feed";
import { writeJson } from "../text/write-json";

/** Returns a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), an item's numbers under `_hot_papers`. */
export function jsonFeed(feed: Feed): string {
  const { name, url } = feed.author;
  return writeJson({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.urls.json,
    description: feed.description === "" ? undefined : feed.description,
    authors: [{ name, url: url ?? undefined }],
    language: feed.language,
    items: feed.items.map(item),
  });
}

function item(item: FeedItem) {
  const { url, authors, categories, pdfUrl } = item;
  return {
    id: url,
    url,
    external_url: item.externalUrl ?? undefined,
    title: item.title,
    content_html: item.html,
    summary: item.summary,
    date_published: item.published ?? undefined,
    date_modified: item.updated ?? undefined,
    authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
    tags: categories.length === 0 ? undefined : categories.map(({ label }) => label),
    language: item.language ?? undefined,
    attachments: pdfUrl === null ? undefined : [{ url: pdfUrl, mime_type: "application/pdf" }],
    _hot_papers: item.extension,
  };
}
