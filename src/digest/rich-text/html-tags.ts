import { htmlVoidElements } from "html-void-elements";

/** The elements that authors may use, as HTML or by way of Markdown. */
export const ALLOWED_TAGS: ReadonlySet<string> = new Set([
  ..."a abbr b blockquote br caption code dd del details dfn div dl dt em figcaption figure".split(
    " ",
  ),
  ..."h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span".split(" "),
  ..."strong sub summary sup table tbody td tfoot th thead tr u ul var wbr".split(" "),
]);

/**
 * Elements that are removed with all that they hold: what runs, loads, styles or asks, and what makes
 * a browser read the markup inside in another way than the parser did.
 */
export const FORBIDDEN_TAGS: ReadonlySet<string> = new Set([
  ..."applet audio base basefont bgsound body button canvas command dialog embed fieldset".split(
    " ",
  ),
  ..."form frame frameset head html iframe image input isindex keygen label link listing".split(
    " ",
  ),
  ..."marquee math menuitem meta nextid noembed noframes noscript object optgroup option".split(
    " ",
  ),
  ..."param plaintext portal script select slot source style svg template textarea title".split(
    " ",
  ),
  ..."track video xmp".split(" "),
]);

/** Elements that hold nothing. `command` was one in drafts; HTML's parsing algorithm nests in it as in any other. */
const VOID_TAGS = new Set(htmlVoidElements.filter((name) => name !== "command"));

/** Returns whether `name` (in any case) is an element of HTML, be it allowed or not. */
export function isKnownTag(name: string): boolean {
  const tag = name.toLowerCase();
  return ALLOWED_TAGS.has(tag) || FORBIDDEN_TAGS.has(tag);
}

/** Returns whether an element of this name holds others, so that it has a closing tag. */
export function hasContent(name: string): boolean {
  return !VOID_TAGS.has(name.toLowerCase());
}

/** Elements whose tags a browser leaves out inside a page, so that what they hold stays. */
export const TRANSPARENT_TAGS: ReadonlySet<string> = new Set(["body", "frameset", "head", "html"]);

/** Elements in which Markdown sees no blocks, up to the end of the text where nothing closes them (CommonMark 0.31, 4.6). */
export const RAW_TAGS: ReadonlySet<string> = new Set(["pre", "script", "style", "textarea"]);

/** Elements that hold blocks, which authors open in one block and close in another. */
export const GROUPING_TAGS: ReadonlySet<string> = new Set(
  "blockquote dd details div dl dt figure figcaption li ol section table tbody td tr ul".split(" "),
);

/** By elements that the end of the one around closes (HTML, "Optional tags"): those that they may stand in. */
const PARENTS = new Map<string, ReadonlySet<string>>();
for (const [children, parents] of [
  ["li", "ol ul"],
  ["dd dt", "dl"],
  ["caption tbody td tfoot th thead tr", "table"],
  ["p", "blockquote dd details div figcaption figure li section td th"],
] as const) {
  for (const child of children.split(" ")) PARENTS.set(child, new Set(parents.split(" ")));
}

/** Returns the elements whose end closes one of this name too; nothing where only a tag of its own does. */
export function parentsOf(name: string): ReadonlySet<string> | undefined {
  return PARENTS.get(name);
}
