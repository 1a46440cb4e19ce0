import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";
import { CLOBBERED } from "./payloads/clobbering";

/** What content may be made of, written down here once more, so that a slip in the theme's own list shows. */
const ELEMENTS = new Set(
  (
    "a abbr b blockquote br caption code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i " +
    "img ins kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead " +
    "tr u ul var wbr bdi " +
    "math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace " +
    "msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover"
  ).split(" "),
);

/** By their names in HAST; those of `MATH_ATTRIBUTES` hold neither addresses nor words. */
const ATTRIBUTES = new Set(
  (
    "href src alt width height loading decoding cite title id lang dir start reversed colSpan rowSpan scope open " +
    "dataAlign dataTex dataFootnotes dataFootnoteRef dataFootnoteBackref ariaDescribedBy ariaLabel className alttext"
  ).split(" "),
);
const MATH_ATTRIBUTES =
  /^(?:accent(?:under)?|columnspan|depth|display(?:style)?|form|height|largeop|linethickness|[lr]space|math(?:background|color|size|variant)|(?:max|min)size|movablelimits|notation|rowspan|scriptlevel|stretchy|symmetric|voffset|width)$/i;
const CLASSES = /^(?:tml-(?:left|right|fbox)|small-caps)$/;
const MATH_VALUE = /^[#\w.+ -]*$/;

const PAGE = "https://page.invalid/posts/x/";

/** Returns what of a piece of HTML should not be on a page, once it is parsed as browsers do. */
export function unsafeHtml(html: string): string[] {
  const problems: string[] = [];
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === "comment" || node.type === "doctype") problems.push(`a ${node.type}`);
    if (node.type === "element") problems.push(...unsafeElement(node));
  });
  return problems;
}

function unsafeElement({ tagName, properties }: Element): string[] {
  const attributes = Object.entries(properties).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(" ") : String(value);
    const isSafe = tagName.startsWith("m") && MATH_ATTRIBUTES.test(name) && MATH_VALUE.test(text);
    return isSafe || isSafeAttribute(tagName, name, text) ? [] : [`<${tagName} ${name}="${text}">`];
  });
  return ELEMENTS.has(tagName) ? attributes : [`<${tagName}>`, ...attributes];
}

function isSafeAttribute(tagName: string, name: string, value: string): boolean {
  if (!ATTRIBUTES.has(name)) return false;
  switch (name) {
    case "href":
      return tagName === "a" && isSafeLink(value);
    case "cite":
      return tagName === "blockquote" && /^https?:$/.test(protocolOf(value));
    case "src":
      return tagName === "img" && URL.canParse(value, PAGE) && originOf(value) === originOf(PAGE);
    case "className":
      return CLASSES.test(value);
    case "id":
      return !CLOBBERED.includes(value) && /-/.test(value);
    default:
      return true;
  }
}

/** Returns whether a link may lead there: http, https or mailto, without a user name. */
export function isSafeLink(url: string): boolean {
  if (!URL.canParse(url, PAGE)) return false;
  const { protocol, username, password } = new URL(url, PAGE);
  return /^(?:https?|mailto):$/.test(protocol) && username === "" && password === "";
}

const originOf = (url: string) => new URL(url, PAGE).origin;
const protocolOf = (url: string) => (URL.canParse(url) ? new URL(url).protocol : "none");
