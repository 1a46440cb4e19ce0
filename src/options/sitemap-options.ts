/** A page as the query below has it; `updated` is in the context of the theme's pages alone. */
interface SitemapPage {
  path: string;
  pageContext: { updated?: string | null } | null;
}

/**
 * The options of gatsby-plugin-sitemap: each page with the date of its newest digest, and without the plugin's priority and
 * frequency, which are the same for all pages and say nothing. robots.txt names the sitemap, so no page has to.
 */
export const SITEMAP_OPTIONS = {
  createLinkInHead: false,
  query: "{ site { siteMetadata { siteUrl } } allSitePage { nodes { path pageContext } } }",
  serialize: ({ path, pageContext }: SitemapPage) => ({
    url: path,
    ...(pageContext?.updated ? { lastmod: pageContext.updated } : {}),
  }),
};
