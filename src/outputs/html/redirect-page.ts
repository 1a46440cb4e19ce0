import { toHtml } from "hast-util-to-html";

/** The target of a redirect page. */
export interface Redirect {
  /** The address for a link on the page, with path prefix. */
  href: string;
  /** Absolute if the site's address is set. */
  url: string;
  /** BCP 47 */
  lang: string;
  title: string;
}

/**
 * Returns an HTML page that redirects at once, on any host. Search engines treat a refresh without delay as a
 * permanent redirect. The page loads nothing, and its policy says so.
 * @see https://developers.google.com/search/docs/crawling-indexing/301-redirects#metarefresh
 */
export function redirectPage({ href, url, lang, title }: Redirect): string {
  const text = (value: string) => toHtml({ type: "text", value });
  const attribute = (value: string) => text(value).replaceAll('"', "&quot;");
  return `<!DOCTYPE html><html lang="${attribute(lang)}"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta charset="utf-8"><title>${text(title)}</title><link rel="canonical" href="${attribute(url)}"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${attribute(href)}"></head><body><a href="${attribute(href)}">${text(title)}</a></body></html>\n`;
}
