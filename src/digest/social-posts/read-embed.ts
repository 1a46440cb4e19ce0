import { rangeOver, type Point } from "../../problems/range";
import { postUnclosed } from "../../problems/rules/post-unclosed";
import { postUnrecognised } from "../../problems/rules/post-unrecognised";
import type { EmbedMark } from "./embed-marks";
import { EMBED_CLASSES, isWidgetScript } from "./networks";
import type { SocialPostContext } from "./parse-social-post";
import { parsePostFrame, parseSocialPost } from "./parse-social-post";
import { readAttributes } from "./tag-attributes";
import { REST_OF_TAG } from "./tag-syntax";
import type { SocialPost } from "../types";
import { findUnclosedEnd } from "./unclosed-post";

const OPEN_TAG = new RegExp(`<[a-z]+${REST_OF_TAG}`, "iy");
const CLOSE_TAG = /\s*<\/(?:blockquote|iframe|script)(?![\w-])\s*>?/iy;
const CLASSES = Object.values(EMBED_CLASSES).flat();
const OF_NETWORK = new RegExp(
  `(?<![\\w-])(?:${CLASSES.join("|")}|data-bluesky-uri)(?![\\w-])`,
  "i",
);
const LINKS_TO_POST = /\/status(?:es)?\/|bsky\.app\/profile\//;

/** The element that begins at a mark: a post, or a network's script, which is dropped. */
export interface Embed {
  /** The offset after it. */
  end: number;
  post: SocialPost | null;
}

/**
 * A source with its marks, the position in the file of the mark to read, and the hosts of earlier Mastodon
 * posts.
 */
export interface EmbedContext extends Pick<SocialPostContext, "report"> {
  place: Point;
  source: string;
  marks: readonly EmbedMark[];
  instances: ReadonlySet<string>;
}

/**
 * Returns the post or the network's script that begins at the mark with this index, or `null` if there is
 * neither. Reports `post-unclosed` for a post without its closing tag, `post-unrecognised` for an element
 * that has a network's class but does not identify a post, and the problems found in a post.
 */
export function readEmbed(index: number, context: EmbedContext): Embed | null {
  const mark = context.marks[index];
  if (mark === undefined || mark.tag === "/blockquote") return null;
  OPEN_TAG.lastIndex = mark.start;
  const tag = OPEN_TAG.exec(context.source)?.[0] ?? null;
  const contentStart = OPEN_TAG.lastIndex;
  if (mark.tag === "blockquote") return readQuote(index, mark.start, tag, context);
  if (tag === null) return null;
  return mark.tag === "script"
    ? readScript(readAttributes(tag), contentStart, context)
    : readFrame(mark.start, readAttributes(tag), contentStart, context);
}

function readQuote(
  index: number,
  start: number,
  tag: string | null,
  context: EmbedContext,
): Embed | null {
  const { source, marks, place, report } = context;
  let next = index + 1;
  while (next < marks.length && !marks[next]?.tag.endsWith("blockquote")) next += 1;
  const closing = marks[next];
  const isClosed = tag !== null && closing?.tag === "/blockquote";
  const limit = marks[index + 1]?.start ?? source.length;
  const end = isClosed ? closeTagEnd(source, closing.start) : findUnclosedEnd(source, start, limit);
  const html = source.slice(start, end);
  const isMarked = OF_NETWORK.test(tag ?? html);
  if (!isMarked && !(isClosed && LINKS_TO_POST.test(html))) return null;
  const range = rangeOver(place, html);
  const post = tag === null ? null : parseSocialPost(html, { range, report });
  if (!isClosed) report(postUnclosed, range, { end: post === null ? null : range.end });
  else if (isMarked && post === null) report(postUnrecognised, range, {});
  return post === null ? null : { end, post };
}

function readFrame(
  start: number,
  attributes: ReadonlyMap<string, string>,
  contentStart: number,
  context: EmbedContext,
): Embed | null {
  const classes = (attributes.get("class") ?? "").split(/\s+/);
  if (!EMBED_CLASSES.mastodon.some((name) => classes.includes(name))) return null;
  const { source, place, report } = context;
  const end = closeTagEnd(source, contentStart);
  const range = rangeOver(place, source.slice(start, end));
  const post = parsePostFrame(attributes.get("src") ?? "", { range, report });
  if (post === null) report(postUnrecognised, range, {});
  return post === null ? null : { end, post };
}

function readScript(
  attributes: ReadonlyMap<string, string>,
  contentStart: number,
  { source, instances }: EmbedContext,
): Embed | null {
  const src = attributes.get("src") ?? "";
  if (!isWidgetScript(src, instances)) return null;
  return { end: closeTagEnd(source, contentStart), post: null };
}

/** Without a closing tag the element ends where it begins. */
function closeTagEnd(source: string, at: number): number {
  CLOSE_TAG.lastIndex = at;
  return CLOSE_TAG.test(source) ? CLOSE_TAG.lastIndex : at;
}
