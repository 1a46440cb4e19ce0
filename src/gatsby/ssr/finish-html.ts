import { VOID_ELEMENTS } from "../css/void-elements";

const VOID_ELEMENT = new RegExp(
  String.raw`(<(?:${[...VOID_ELEMENTS].join("|")})(?: (?:[^"<>]|"[^"]*")*?)?)/>`,
  "g",
);
/** Attributes that React writes under the names of its own properties. Quotes in text are escaped. */
const ATTRIBUTE =
  / (?:charSet|colSpan|crossOrigin|dateTime|hrefLang|readOnly|rowSpan|srcSet)(?==")/g;
/** The element that Gatsby's runtime focuses, and the one that announces navigation to screen readers. */
const FOCUS_WRAPPER = '<div style="outline:none" tabindex="-1" id="gatsby-focus-wrapper">';
const ANNOUNCER =
  /<div id="gatsby-announcer" style="[^"]*" aria-live="assertive" aria-atomic="true"><\/div>/;

/** An attribute without a value, which HTML writes as its name alone. */
const EMPTY = /( [a-z-]+)=""(?=[ >])/g;

/** Markup that only this build, only the runtime or only obsolete browsers need. */
const MARKS =
  /<meta name="hot-papers" content="static">|<meta http-equiv="x-ua-compatible" content="ie=edge">| data-original-tag="html"|<!-- -->|, shrink-to-fit=no(?=">)/g;

/**
 * A comment, a script, a style sheet or a tag, also as a site may write them by hand, or a quotation mark of text as React
 * escapes it: taken for one of text, that of an attribute would end it.
 */
const QUOTE = /<!--.*?-->|<(script|style)\b.*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|&quot;|&#x27;/gs;
const QUOTES = new Map([
  ["&quot;", '"'],
  ["&#x27;", "'"],
]);

/** Returns whether a page that Gatsby has just written is one of the theme's without Gatsby's runtime. */
export function isStaticPage(html: string): boolean {
  return html.includes('<meta name="hot-papers" content="static"');
}

/**
 * Returns the HTML of a page without Gatsby's runtime as React and Gatsby would write it for such a page:
 * void elements and attributes as in HTML, and nothing that only the runtime uses. So no style attribute is
 * left; a strict Content-Security-Policy forbids them. React escapes `<` and `>` in text and attributes, so
 * whatever looks like a tag is one. Other pages are returned unchanged.
 */
export function finishHtml(html: string): string {
  if (!isStaticPage(html)) return html;
  return html
    .replace(ATTRIBUTE, (name) => name.toLowerCase())
    .replace(VOID_ELEMENT, "$1>")
    .replace(MARKS, "")
    .replace(EMPTY, "$1")
    .replace(FOCUS_WRAPPER, "<div>")
    .replace(ANNOUNCER, "")
    .replace(QUOTE, (text) => QUOTES.get(text) ?? text);
}
