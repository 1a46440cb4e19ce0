import { loadScript } from "./load-script";
import type { MountWidget } from "./widget";

const ORIGIN = "https://embed.bsky.app";
const API = "https://public.api.bsky.app/xrpc/app.bsky.feed.getPosts?uris=";

/**
 * Shows a post of Bluesky with its own script (`bskyembed/snippet/embed.ts` in bluesky-social/social-app).
 */
export const mountBluesky: MountWidget = async (holder, post, signal) => {
  const { url, embedUri, title, colorScheme } = post;
  if (!embedUri) throw new Error("The address of the post within Bluesky is not known.");
  const link = document.createElement("a");
  link.href = url;
  const quote = document.createElement("blockquote");
  quote.className = "bluesky-embed";
  Object.assign(quote.dataset, { blueskyUri: embedUri, blueskyEmbedColorMode: colorScheme });
  quote.append(link);
  holder.append(quote);
  const refuseDeleted = async () => {
    if (await isDeleted(embedUri, signal)) throw new Error("The post is gone.");
  };
  await Promise.all([frameCame(holder, signal), refuseDeleted(), makeFrame(holder, title)]);
};

async function makeFrame(holder: Element, title: string): Promise<void> {
  if (window.bluesky) window.bluesky.scan(holder);
  else await loadScript(`${ORIGIN}/static/embed.js`);
  const frame = holder.querySelector("iframe");
  if (frame) frame.title = title;
}

/** Resolves when the frame reports its height: this is its first message, after it has loaded the post. */
function frameCame(holder: Element, signal: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    const onMessage = ({ origin, source }: MessageEvent) => {
      const frame = holder.querySelector("iframe");
      if (origin === ORIGIN && frame && source === frame.contentWindow) settle();
    };
    addEventListener("message", onMessage, { signal });
  });
}

/**
 * Returns whether Bluesky reports that it has no such post: otherwise its frame would replace the quote by
 * that message without informing this page. False if the request itself fails, since the frame will then fail
 * too.
 */
async function isDeleted(uri: string, signal: AbortSignal): Promise<boolean> {
  // Bluesky answers this for uris that name their author by DID, as those in its embed code do.
  if (!uri.startsWith("at://did:")) return false;
  try {
    const response = await fetch(API + encodeURIComponent(uri), {
      signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    const answer = await response.json();
    return Array.isArray(answer.posts) && answer.posts.length === 0;
  } catch {
    return false;
  }
}
