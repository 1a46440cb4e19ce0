import type { Network, SocialPost } from "../types";

/** What marks a network's posts in HTML, and the script that turns them into its own widget. */
export interface NetworkFacts {
  /** The classes of the element that holds a post; the first is the one that the widget looks for today. */
  embedClasses: readonly [string, ...string[]];
  /** The widget's script; `null` where each instance has its own (see `widgetScript`). */
  script: string | null;
}

/**
 * The networks whose posts a digest can hold, as their own "embed" dialogs write them: X for Websites,
 * Bluesky's embed documentation and Mastodon's oEmbed serializer.
 */
export const NETWORKS: Readonly<Record<Network, NetworkFacts>> = {
  twitter: {
    embedClasses: ["twitter-tweet", "twitter-video"],
    script: "https://platform.twitter.com/widgets.js",
  },
  bluesky: {
    embedClasses: ["bluesky-embed"],
    script: "https://embed.bsky.app/static/embed.js",
  },
  mastodon: { embedClasses: ["mastodon-embed"], script: null },
};

/** Returns the absolute https URL of the script that makes the network's own widget of `post`. */
export function widgetScript(post: Pick<SocialPost, "network" | "url">): string {
  return NETWORKS[post.network].script ?? new URL("/embed.js", post.url).href;
}

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
  // Twitter's embed code of old begins with two slashes.
  const absolute = src.startsWith("//") ? `https:${src}` : src;
  if (!URL.canParse(absolute)) return false;
  const { protocol, username, password, host, pathname } = new URL(absolute);
  if (!/^https?:$/.test(protocol) || username !== "" || password !== "") return false;
  return WIDGET_SCRIPTS.has(host + pathname) || (pathname === "/embed.js" && instances.has(host));
}
