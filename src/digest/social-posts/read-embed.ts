import type { EmbedMark } from "./embed-marks";
import { EMBED_CLASSES, isWidgetScript } from "./networks";
import type { PostContext } from "./parse-social-post";
import { parsePostFrame, parseSocialPost } from "./parse-social-post";
import { readAttributes } from "./tag-attributes";
import type { SocialPost } from "../types";
import { findUnclosedEnd } from "./unclosed-post";

const OPEN_TAG = /<[a-z]+([^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*)>/iy;
const CLOSE_TAG = /\s*<\/(?:blockquote|iframe|script)\s*>?/iy;
const CLASSES = Object.values(EMBED_CLASSES).flat();
const OF_NETWORK = new RegExp(
  `(?<![\\w-])(?:${CLASSES.join("|")}|data-bluesky-uri)(?![\\w-])`,
  "i",
);
const LINKS_TO_POST = /\/status(?:es)?\/|bsky\.app\/profile\//;

/** What begins at a mark: a post, or a network's script, which is dropped. */
export interface Embed {
  /** The offset after it. */
  end: number;
  post: SocialPost | null;
}

/** Where a mark stands among all of a source's, and the hosts of the Mastodon posts before it. */
export interface EmbedContext extends PostContext {
  source: string;
  marks: readonly EmbedMark[];
  instances: ReadonlySet<string>;
}

/**
 * Returns the post or the network's script that begins at the mark with this index, or `null` where it is neither.
 * Reports `post-unclosed` for a post without its closing tag, `post-unrecognised` for what has a network's class
 * but does not say which post it is, and what reading a post reports.
 */
export function readEmbed(index: number, context: EmbedContext): Embed | null {
  const mark = context.marks[index];
  if (mark === undefined || mark.tag === "/blockquote") return null;
  OPEN_TAG.lastIndex = mark.start;
  const attributes = OPEN_TAG.exec(context.source)?.[1] ?? null;
  const contentStart = OPEN_TAG.lastIndex;
  if (mark.tag === "blockquote") return readQuote(index, mark.start, attributes, context);
  if (attributes === null) return null;
  return mark.tag === "script"
    ? readScript(readAttributes(attributes), contentStart, context)
    : readFrame(readAttributes(attributes), contentStart, context);
}

function readQuote(
  index: number,
  start: number,
  attributes: string | null,
  context: EmbedContext,
): Embed | null {
  const { source, marks, place, report } = context;
  let next = index + 1;
  while (next < marks.length && !marks[next]?.tag.endsWith("blockquote")) next += 1;
  const closing = marks[next];
  const isClosed = attributes !== null && closing?.tag === "/blockquote";
  const limit = marks[index + 1]?.start ?? source.length;
  const end = isClosed ? closeTagEnd(source, closing.start) : findUnclosedEnd(source, start, limit);
  const html = source.slice(start, end);
  const isMarked = OF_NETWORK.test(attributes ?? html);
  if (!isMarked && !(isClosed && LINKS_TO_POST.test(html))) return null;
  const post = attributes === null ? null : parseSocialPost(html, context);
  if (!isClosed) {
    const message = "The <blockquote> of a social post begins here and is never closed.";
    report("post-unclosed", place, message, "Write </blockquote> after the date of the post.");
  } else if (isMarked && post === null) {
    reportUnrecognised(context);
  }
  return post === null ? null : { end, post };
}

function readFrame(
  attributes: ReadonlyMap<string, string>,
  contentStart: number,
  context: EmbedContext,
): Embed | null {
  const classes = (attributes.get("class") ?? "").split(/\s+/);
  if (!EMBED_CLASSES.mastodon.some((name) => classes.includes(name))) return null;
  const post = parsePostFrame(attributes.get("src") ?? "", context);
  if (post === null) reportUnrecognised(context);
  return post === null ? null : { end: closeTagEnd(context.source, contentStart), post };
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

function reportUnrecognised({ place, report }: EmbedContext): void {
  const message = "A social post stands here, but no link in it says which one.";
  const fix = "Copy its embed code again from the network, with the link under it.";
  report("post-unrecognised", place, message, fix);
}
