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
