import type { SourceKind } from "./sources-of";

/** Gives what the widget of a post asks, by the address of the post. */
type WidgetSources = (href: string) => [SourceKind, string][];

/**
 * What the networks' widgets ask, by network, as their scripts and src/elements/ do it: Twitter's loader is
 * gatsby-plugin-twitter's (what it tells syndication.twitter.com no tweet needs), Bluesky's frame is asked by its own script, an instance of Mastodon has the frame.
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
