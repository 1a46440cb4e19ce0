/** What a paper in a feed of arXiv may say, each with a default. */
export interface FeedPaper {
  id: string;
  title?: string;
  creators?: string;
  abstract?: string;
  type?: string;
  categories?: string[];
  /** More elements. */
  more?: string;
}

/** Returns a feed as rss.arxiv.org gives it, of a day such as `Fri, 09 Jan 2026`. */
export function arxivFeed(day: string, papers: readonly FeedPaper[]): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0">
  <channel>
    <title>cs.LG updates on arXiv.org</title>
    <link>http://rss.arxiv.org/rss/cs.LG</link>
    <description>cs.LG updates on the arXiv.org e-print archive.</description>
    <atom:link href="http://rss.arxiv.org/rss/cs.LG" rel="self" type="application/rss+xml"/>
    <docs>http://www.rssboard.org/rss-specification</docs>
    <language>en-us</language>
    <lastBuildDate>${day} 05:00:14 +0000</lastBuildDate>
    <managingEditor>rss-help@arxiv.org</managingEditor>
    <pubDate>${day} 00:00:00 -0500</pubDate>
    <skipDays><day>Saturday</day><day>Sunday</day></skipDays>
${papers.map((paper) => item(day, paper)).join("\n")}
  </channel>
</rss>`;
}

function item(day: string, paper: FeedPaper): string {
  const { id, title = `Paper ${id}`, creators = "Ada Example, Ben Sample" } = paper;
  const { abstract = `About ${id}.`, type = "new", categories = ["cs.LG"], more = "" } = paper;
  return `    <item>
      <title>${title}</title>
      <link>https://arxiv.org/abs/${id}</link>
      <description>arXiv:${id}v1 Announce Type: ${type} 
Abstract: ${abstract}</description>
      <guid isPermaLink="false">oai:arXiv.org:${id}v1</guid>
      ${categories.map((code) => `<category>${code}</category>`).join("")}
      <pubDate>${day} 00:00:00 -0500</pubDate>
      <arxiv:announce_type>${type}</arxiv:announce_type>
      <dc:rights>http://creativecommons.org/licenses/by/4.0/</dc:rights>
      ${more}
      <dc:creator>${creators}</dc:creator>
    </item>`;
}
