import type { Element } from "hast";
import { toString } from "hast-util-to-string";
import { attribute, type BuiltPage, elements } from "../support/built-pages";
import { CLOBBERED } from "./payloads/clobbering";
import { isSafeLink } from "./unsafe-html";

const NEVER =
  /^(?:applet|area|audio|base|bgsound|embed|fencedframe|form|frame|frameset|iframe|image|input|marquee|noembed|noscript|object|param|plaintext|portal|source|template|textarea|track|video|xmp|animate|set|use|foreignObject|feImage|maction|annotation-xml|mglyph)$/i;
const NEVER_ATTRIBUTE =
  /^(?:on|style$|srcDoc$|srcSet$|imageSrcSet$|formAction$|action$|ping$|background$|poster$|xLinkHref$|data$|code$|lowSrc$|dynSrc$|manifest$|is$|name$)/i;
/** What a browser loads or follows is the site's own. */
const LINK_KINDS = /^(?:canonical|alternate|alternate describedby|icon|apple-touch-icon)$/;
/** What a page is of, as FAIR signposting has it: programs read it, and nothing loads it. */
const NAMED_KINDS = /^(?:cite-as|item|type)$/;
/** Pages that hold nothing of a post, and fields for their readers. */
const FORMS = /^\/(?:search|reading-list)\/$/;
const FIELDS = /^(?:form|input|textarea|noscript)$/;

/** Returns the inline scripts of a page that run. */
export function inlineScripts({ tree }: BuiltPage): string[] {
  return elements(tree, "script")
    .filter((script) => attribute(script, "src") === null && !isJsonLd(script))
    .map((script) => toString(script));
}

/** Returns what of a whole page runs, loads or leads astray; `scripts` are the inline ones that are the theme's. */
export function unsafePage(page: BuiltPage, siteUrl: string, scripts: readonly string[]): string[] {
  const isOwn = (url: string) =>
    URL.canParse(url, siteUrl) && new URL(url, siteUrl).origin === siteUrl;
  const ids = new Set<string>();
  const [policy] = elements(page.tree, "meta").filter(isPolicy);
  return elements(page.tree).flatMap((element) => {
    if (FORMS.test(page.path) && FIELDS.test(element.tagName)) return [];
    const problems = attributeFaults(element, isOwn);
    const id = attribute(element, "id");
    // Gatsby's own element has one of these ids.
    const isTaken = id !== null && CLOBBERED.includes(id) && id !== "___gatsby";
    if (id !== null && (ids.has(id) || isTaken)) problems.push(`id="${id}"`);
    if (id !== null) ids.add(id);
    if (NEVER.test(element.tagName)) problems.push("element");
    if (element.tagName === "script") problems.push(...scriptFaults(element, scripts));
    if (element.tagName === "style" && /url\(|@import|expression/i.test(toString(element))) {
      problems.push("loading style");
    }
    const rel = attribute(element, "rel") ?? "";
    if (element.tagName === "link" && !LINK_KINDS.test(rel) && !NAMED_KINDS.test(rel)) {
      problems.push(`link of ${rel}`);
    }
    if (
      element !== policy &&
      attribute(element, "httpEquiv") !== null &&
      !/^x-ua-compatible$/i.test(attribute(element, "httpEquiv") ?? "")
    )
      problems.push("http-equiv");
    return problems.map((problem) => `${page.path} <${element.tagName}> ${problem}`);
  });
}

/** The theme's own policy is one: a second that allows less stops what the page needs. */
const isPolicy = (meta: Element) =>
  attribute(meta, "httpEquiv") === "Content-Security-Policy" &&
  attribute(meta, "content")?.startsWith("default-src 'none';") === true;

function attributeFaults(element: Element, isOwn: (url: string) => boolean): string[] {
  return Object.keys(element.properties).flatMap((name) => {
    const value = attribute(element, name) ?? "";
    const isOfMeta = element.tagName === "meta" && name === "name";
    if (NEVER_ATTRIBUTE.test(name) && !isOfMeta) return [`${name}="${value}"`];
    const isNamed = element.tagName === "a" || NAMED_KINDS.test(attribute(element, "rel") ?? "");
    if (name === "href" && !(isNamed ? isSafeLink(value) : isOwn(value)))
      return [`href="${value}"`];
    if (name === "src" && !isOwn(value)) return [`src="${value}"`];
    return [];
  });
}

function scriptFaults(script: Element, scripts: readonly string[]): string[] {
  const text = toString(script);
  if (isJsonLd(script)) {
    try {
      JSON.parse(text);
      return [];
    } catch {
      return ["JSON-LD that is no JSON"];
    }
  }
  const src = attribute(script, "src");
  if (src === null) return scripts.includes(text) ? [] : [`script: ${text.slice(0, 80)}`];
  return src.startsWith("/hot-papers/elements/") ? [] : [`script of ${src}`];
}

const isJsonLd = (script: Element) => attribute(script, "type") === "application/ld+json";
