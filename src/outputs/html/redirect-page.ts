import { toHtml } from "hast-util-to-html";

/** Where a page leads on to. */
export interface Redirect {
  /** As a link on the page has it, with path prefix. */
  href: string;
  /** Absolute where the site says its address. */
  url: string;
  /** BCP 47 */
  lang: string;
  title: string;
}

/**
 * Returns an HTML page that leads its reader on at once, on any host. Search engines take a refresh without delay for
 * a permanent redirect.
 * @see https://developers.google.com/search/docs/crawling-indexing/301-redirects#metarefresh
 */
export function redirectPage({ href, url, lang, title }: Redirect): string {
  const text = (value: string) => toHtml({ type: "text", value });
  const attribute = (value: string) => text(value).replaceAll('"', "&quot;");
  return `<!DOCTYPE html><html lang="${attribute(lang)}"><head><meta charset="utf-8"><title>${text(title)}</title><link rel="canonical" href="${attribute(url)}"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${attribute(href)}"></head><body><a href="${attribute(href)}">${text(title)}</a></body></html>\n`;
}
