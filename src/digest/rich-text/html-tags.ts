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
 * Elements that are removed with their content: those that run, load, style or ask for input, and those
 * inside which a browser parses markup differently from our parser.
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

/**
 * Void elements. `command` was one in drafts, but HTML's parsing algorithm nests elements in it as in any
 * other.
 */
const VOID_TAGS = new Set(htmlVoidElements.filter((name) => name !== "command"));

/** Returns whether `name` (in any case) is an element of HTML, whether allowed or not. */
export function isKnownTag(name: string): boolean {
  const tag = name.toLowerCase();
  return ALLOWED_TAGS.has(tag) || FORBIDDEN_TAGS.has(tag);
}

/** Returns whether an element of this name holds others, so that it has a closing tag. */
export function hasContent(name: string): boolean {
  return !VOID_TAGS.has(name.toLowerCase());
}

/** Elements whose tags a browser ignores inside a page, so that only their content stays. */
export const TRANSPARENT_TAGS: ReadonlySet<string> = new Set(["body", "frameset", "head", "html"]);

/**
 * Elements in which Markdown recognises no blocks; if not closed, up to the end of the text (CommonMark 0.31,
 * 4.6).
 */
export const RAW_TAGS: ReadonlySet<string> = new Set(["pre", "script", "style", "textarea"]);

/** Elements that hold blocks, which authors open in one block and close in another. */
export const GROUPING_TAGS: ReadonlySet<string> = new Set(
  "blockquote dd details div dl dt figure figcaption li ol section table tbody td tr ul".split(" "),
);

/** For elements that the end of their parent closes (HTML, "Optional tags"): their possible parents. */
const PARENTS = new Map<string, ReadonlySet<string>>();
for (const [children, parents] of [
  ["li", "ol ul"],
  ["dd dt", "dl"],
  ["caption tbody td tfoot th thead tr", "table"],
  ["p", "blockquote dd details div figcaption figure li section td th"],
] as const) {
  for (const child of children.split(" ")) PARENTS.set(child, new Set(parents.split(" ")));
}

/** Returns the elements whose end also closes one of this name; none if only its own closing tag does. */
export function parentsOf(name: string): ReadonlySet<string> | undefined {
  return PARENTS.get(name);
}
