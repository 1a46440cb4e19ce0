import { VOID_ELEMENTS } from "../css/void-elements";

const VOID_ELEMENT = new RegExp(
  String.raw`(<(?:${[...VOID_ELEMENTS].join("|")})(?: (?:[^"<>]|"[^"]*")*?)?)/>`,
  "g",
);
/** Those that React writes as its own properties are named. Quotes in text are escaped. */
const ATTRIBUTE = / (?:charSet|colSpan|crossOrigin|dateTime|hrefLang|rowSpan|srcSet)(?==")/g;
/** What Gatsby's runtime moves the focus to, and what it tells screen readers of navigation with. */
const FOCUS_WRAPPER = '<div style="outline:none" tabindex="-1" id="gatsby-focus-wrapper">';
const ANNOUNCER =
  /<div id="gatsby-announcer" style="[^"]*" aria-live="assertive" aria-atomic="true"><\/div>/;

/** What this build knows the page by, what only the runtime reads, and what browsers that are gone did. */
const MARKS =
  /<meta name="hot-papers" content="static">|<meta http-equiv="x-ua-compatible" content="ie=edge">| data-original-tag="html"|, shrink-to-fit=no(?=">)/g;

/** Returns whether a page that Gatsby has just written is one of the theme's without Gatsby's runtime. */
export function isStaticPage(html: string): boolean {
  return html.includes('<meta name="hot-papers" content="static"');
}

/**
 * Returns the HTML of a page without Gatsby's runtime as React and Gatsby would write it for such a page: void
 * elements and attributes as HTML has them, and nothing that only the runtime uses, so that no style attribute is
 * left, which a strict Content-Security-Policy forbids. React escapes `<` and `>` in text and attributes, so what
 * looks like a tag is one. Other pages come back as they are.
 */
export function finishHtml(html: string): string {
  if (!isStaticPage(html)) return html;
  return html
    .replace(ATTRIBUTE, (name) => name.toLowerCase())
    .replace(VOID_ELEMENT, "$1>")
    .replace(MARKS, "")
    .replace(FOCUS_WRAPPER, "<div>")
    .replace(ANNOUNCER, "");
}
