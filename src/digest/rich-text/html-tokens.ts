/**
 * An opening or closing tag in HTML, or a `<` that begins no tag but that a browser would not read as text.
 */
export interface HtmlToken {
  /** The offset of its `<`, and the one after its last character. */
  at: number;
  end: number;
  kind: "open" | "close" | "stray";
  /** In lower case; empty if it is not a tag. */
  name: string;
  /**
   * It has no attribute with a value and no boolean attribute: `<b>`, and the `<b and c>` of `a<b and c>d`.
   */
  bare: boolean;
  /** The name of an attribute has a quotation mark: a quote of a value is lost, and the names are words. */
  torn: boolean;
}

/** Where a browser would begin a tag or a comment. */
const START = /<(?:!--|[!?]|\/?[a-z][^\s/>]*|\/)/gi;
const SPACES = /[\s/]*/y;
const ATTRIBUTE = /=?[^\s/>=<]*/y;
/** A quotation mark at a word, not one too many after a value. */
const TORN = /[^"']["']|["'][^"']/;
const UNQUOTED = /[^\s><]*/y;
/** Boolean attributes (HTML, "Boolean attributes") of elements that authors write. */
const BOOLEAN = new Set(
  "allowfullscreen async autofocus autoplay checked controls default defer disabled hidden inert loop multiple muted novalidate open readonly required reversed selected".split(
    " ",
  ),
);
/**
 * For this many unclosed tags the whole rest of the text is searched; later ones are assumed to be unclosed
 * too.
 */
const MOST_UNENDED = 20;

/** Returns the tags of a text of HTML in their order, without those in comments. Takes time in proportion to its length. */
export function readTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const lastEnd = html.lastIndexOf(">");
  const lastComment = html.lastIndexOf("-->");
  let unended = 0;
  let from = 0;
  for (const { 0: start, index: at } of html.matchAll(START)) {
    if (at < from) continue;
    if (start === "<!--" && at < lastComment) {
      from = html.indexOf("-->", at + 2) + 3;
      continue;
    }
    const [, slash = "", name = ""] = /^<(\/?)([a-z].*)$/is.exec(start) ?? [];
    const mayEnd = name !== "" && at < lastEnd && unended < MOST_UNENDED;
    const attributes = mayEnd ? readAttributes(html, at + start.length) : null;
    const tag = slash !== "" && attributes?.any === true ? null : attributes;
    if (mayEnd && attributes === null) unended += 1;
    from = tag?.end ?? at + start.length;
    const kind = tag === null ? "stray" : slash === "" ? "open" : "close";
    const { bare, torn } = tag ?? { bare: true, torn: false };
    tokens.push({ at, end: from, kind, name: name.toLowerCase(), bare, torn });
  }
  return tokens;
}

/**
 * Returns the end of the tag whose attributes begin at `from` (HTML, "Tokenization"), or `null` if it has
 * none: as in Markdown, a `<` is allowed only in quoted values.
 */
function readAttributes(
  html: string,
  from: number,
): { end: number; bare: boolean; torn: boolean; any: boolean } | null {
  let bare = true;
  let torn = false;
  const first = skip(SPACES, html, from);
  let at = first;
  while (at < html.length && html.charAt(at) !== ">") {
    if (html.charAt(at) === "<") return null;
    const nameEnd = skip(ATTRIBUTE, html, at);
    torn ||= TORN.test(html.slice(at, nameEnd));
    const equals = skip(SPACES, html, nameEnd);
    if (html.charAt(equals) !== "=") {
      if (BOOLEAN.has(html.slice(at, nameEnd).toLowerCase())) bare = false;
      at = equals;
      continue;
    }
    bare = false;
    const value = skip(SPACES, html, equals + 1);
    const quote = html.charAt(value);
    if (quote === '"' || quote === "'") {
      const close = html.indexOf(quote, value + 1);
      if (close === -1) return null;
      at = close + 1;
    } else at = skip(UNQUOTED, html, value);
    at = skip(SPACES, html, at);
  }
  return at < html.length ? { end: at + 1, bare, torn, any: at > first } : null;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
