import type { Network } from "../types";

/**
 * The classes of the elements that hold a network's posts, as its own "embed" dialog writes them: X for Websites,
 * Bluesky's embed documentation and Mastodon's oEmbed serializer.
 */
export const EMBED_CLASSES: Readonly<Record<Network, readonly string[]>> = {
  twitter: ["twitter-tweet", "twitter-video"],
  bluesky: ["bluesky-embed"],
  mastodon: ["mastodon-embed"],
};

/** Nearly all are written so; the others are read as URLs. */
const TWITTER_SCRIPT = "https://platform.twitter.com/widgets.js";
const WIDGET_SCRIPTS = new Set([
  "platform.twitter.com/widgets.js",
  "platform.x.com/widgets.js",
  "embed.bsky.app/static/embed.js",
]);

/**
 * Returns whether a script's `src` is the widget script of a network; Mastodon's is known by the
 * `instances` (hosts) of the posts beside it.
 */
export function isWidgetScript(src: string, instances: ReadonlySet<string>): boolean {
  if (src === TWITTER_SCRIPT) return true;
  // In Twitter's old embed code the address begins with two slashes.
  const absolute = src.startsWith("//") ? `https:${src}` : src;
  if (!URL.canParse(absolute)) return false;
  const { protocol, username, password, host, pathname } = new URL(absolute);
  if (!/^https?:$/.test(protocol) || username !== "" || password !== "") return false;
  return WIDGET_SCRIPTS.has(host + pathname) || (pathname === "/embed.js" && instances.has(host));
}
