import { withoutOldCode } from "../values/language-tag";
import type { Element, Properties } from "hast";
import { readBluesky } from "./bluesky";
import { readMastodon, readMastodonFrame } from "./mastodon";
import type { NetworkPost } from "./network-post";
import { EMBED_CLASSES, isWidgetScript } from "./networks";
import { parsePostHtml } from "./post-html";
import { postText } from "./post-text";
import type { Range } from "../../problems/range";
import type { Report } from "../../problems/report";
import { htmlUnsafe } from "../../problems/rules/html-unsafe";
import { postDate } from "../../problems/rules/post-date";
import { readAttributes } from "./tag-attributes";
import { REST_OF_TAG } from "./tag-syntax";
import { readTweet } from "./tweet";
import type { SocialPost } from "../types";
import { reportWordsInTags } from "./words-in-tags";

const SCRIPT = new RegExp(`<script(?![\\w-])${REST_OF_TAG}`, "gi");
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** What reports the problems of a post, and where its element stands in the file. */
export interface SocialPostContext {
  range: Range;
  report: Report;
}

/**
 * Returns the post in the HTML of one blockquote, or `null` where it holds none. A blockquote without its network's
 * class is a tweet or a Bluesky post where a name, a handle and a link to the post stand under it.
 * Reports `post-date` where the printed date cannot be that of the post, `html-unsafe` for
 * scripts other than the networks' own and for words that go with a tag, and `url-unsafe`.
 */
export function parseSocialPost(html: string, context: SocialPostContext): SocialPost | null {
  const element = parsePostHtml(html);
  const post = element === null ? null : readPost(element);
  if (element === null || post === null) return null;
  if (post.dispute !== null) context.report(postDate, context.range, post.dispute);
  reportScripts(html, post, context);
  reportWordsInTags(html, context.range, context.report);
  const paragraphs = element.children.filter((node) => node.type === "element");
  return finish(post, [...paragraphs, element], context);
}

/** Returns the Mastodon post that an embedded frame shows, by its `src`, or `null`. Its words are not in it. */
export function parsePostFrame(src: string, context: SocialPostContext): SocialPost | null {
  const post = readMastodonFrame(src);
  return post === null ? null : finish(post, [], context);
}

function readPost(element: Element): NetworkPost | null {
  const { properties } = element;
  const classes = new Set(Array.isArray(properties.className) ? properties.className : []);
  const has = (names: readonly string[]): boolean => names.some((name) => classes.has(name));
  if (has(EMBED_CLASSES.twitter)) return readTweet(element);
  if (has(EMBED_CLASSES.bluesky) || "dataBlueskyUri" in properties) {
    return readBluesky(element);
  }
  if (has(EMBED_CLASSES.mastodon)) return readMastodon(element);
  const unmarked = readTweet(element) ?? readBluesky(element);
  return unmarked?.attributed ? unmarked : null;
}

function finish(post: NetworkPost, elements: Element[], context: SocialPostContext): SocialPost {
  const { network, postId, url, author, handle, date, embedUri, body } = post;
  const { text, tree } = postText(body, context.range, context.report);
  const lang = firstString(elements, "lang");
  const dir = firstString(elements, "dir")?.toLowerCase();
  return {
    network,
    postId,
    url,
    author,
    handle,
    lang: lang !== null && LANGUAGE_TAG.test(lang) ? withoutOldCode(lang) : null,
    dir: dir === "ltr" || dir === "rtl" || dir === "auto" ? dir : null,
    date,
    embedUri,
    repeatsTitle: false,
    text,
    tree,
  };
}

function firstString(elements: Element[], name: keyof Properties): string | null {
  for (const { properties } of elements) {
    const value = properties[name];
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}

function reportScripts(html: string, { url }: NetworkPost, { range, report }: SocialPostContext) {
  if (!/<script/i.test(html)) return;
  const instances = new Set([new URL(url).host]);
  for (const [tag] of html.matchAll(SCRIPT)) {
    if (isWidgetScript(readAttributes(tag).get("src") ?? "", instances)) continue;
    report(htmlUnsafe, range, { kind: "script" });
  }
}
