import { feedUpdated, itemUpdated, type Feed, type FeedItem } from "./feed";
import { writeXml, type XmlElement } from "../text/write-xml";

/**
 * Returns a feed as Atom (RFC 4287). A paper's PDF is a related link, as in arXiv's own feeds, not an
 * enclosure, which feed readers would load from arXiv without being asked.
 */
export function atom(feed: Feed): string {
  const { name, url } = feed.author;
  return writeXml({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": feed.language,
      id: feed.urls.atom,
      title: feed.title,
      subtitle: feed.description === "" ? undefined : feed.description,
      updated: feedUpdated(feed),
      author: { name, uri: url ?? undefined },
      link: [
        { "@rel": "alternate", "@type": "text/html", "@href": feed.pageUrl },
        { "@rel": "self", "@type": "application/atom+xml", "@href": feed.urls.atom },
      ],
      entry: feed.items.map(entry),
    },
  });
}

function entry(item: FeedItem): XmlElement {
  return {
    "@xml:lang": item.language ?? undefined,
    id: item.url,
    title: item.title,
    published: item.published ?? undefined,
    updated: itemUpdated(item),
    author: item.authors.map((name) => ({ name })),
    link: links(item),
    category: item.categories.map(({ term, label, scheme }) => ({
      "@term": term,
      "@scheme": scheme ?? undefined,
      "@label": label,
    })),
    summary: item.summary,
    // A post that is only front matter has none.
    content: item.html === "" ? undefined : { "@type": "html", "#text": item.html },
  };
}

function links({ url, externalUrl, pdfUrl }: FeedItem): XmlElement[] {
  return [
    { "@rel": "alternate", "@type": "text/html", "@href": url },
    ...(externalUrl === null ? [] : [{ "@rel": "related", "@href": externalUrl }]),
    ...(pdfUrl === null
      ? []
      : [{ "@rel": "related", "@type": "application/pdf", "@href": pdfUrl }]),
  ];
}
