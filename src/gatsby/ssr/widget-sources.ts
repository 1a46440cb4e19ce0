import type { SourceKind } from "./sources-of";

/** Returns the sources that the widget of a post requests, by the address of the post. */
type WidgetSources = (href: string) => [SourceKind, string][];

/**
 * The sources that the networks' widgets request, by network, as their scripts and src/elements/ do.
 * Twitter's loader is that of gatsby-plugin-twitter (tweets do not need its requests to
 * syndication.twitter.com), Bluesky's own script requests its frame, and Mastodon's frame is on the post's
 * instance.
 */
export const WIDGET_SOURCES: ReadonlyMap<string, WidgetSources> = new Map<string, WidgetSources>([
  [
    "twitter",
    () => [
      ["script", "https://platform.twitter.com"],
      ["script", TWITTER_LOADER],
      ["frame", "https://platform.twitter.com"],
    ],
  ],
  [
    "bluesky",
    () => [
      ["script", "https://embed.bsky.app"],
      ["frame", "https://embed.bsky.app"],
      ["connect", "https://public.api.bsky.app"],
    ],
  ],
  [
    "mastodon",
    (href) =>
      href.startsWith("https:") && URL.canParse(href) ? [["frame", new URL(href).origin]] : [],
  ],
]);

/** The hash of the script that gatsby-plugin-twitter, as scripts/build-elements.mjs bundles it, writes into the page: a test computes it. */
const TWITTER_LOADER = "'sha256-iY3RqRI6HyAXW1AUI87Jfso1R6TjOZ3fKLp5FI6xwnc='";
