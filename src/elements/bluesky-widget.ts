import { loadScript } from "./load-script";
import type { MountWidget } from "./widget";

const ORIGIN = "https://embed.bsky.app";
const API = "https://public.api.bsky.app/xrpc/app.bsky.feed.getPosts?uris=";

/** Shows a post of Bluesky, by its own script (`bskyembed/snippet/embed.ts` in bluesky-social/social-app). */
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
  const came = frameCame(holder, signal);
  const stillThere = refuseDeleted(embedUri, signal);
  if (window.bluesky) window.bluesky.scan(holder);
  else await loadScript(`${ORIGIN}/static/embed.js`);
  const frame = holder.querySelector("iframe");
  if (frame) frame.title = title;
  await Promise.all([came, stillThere]);
};

/** Resolves when the frame says how high it is: the first that is heard from it, once it has the post. */
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
 * Rejects when Bluesky says that it has no such post: its frame would show that in the place of the quote, and
 * not say so. Where the question itself fails, the frame will tell.
 */
async function refuseDeleted(uri: string, signal: AbortSignal): Promise<void> {
  // Bluesky answers this question for uris that name their author by DID, which those in its embed code do.
  if (!uri.startsWith("at://did:")) return;
  const posts = await fetch(API + encodeURIComponent(uri), {
    signal,
    credentials: "omit",
    referrerPolicy: "no-referrer",
  }).then(
    async (response): Promise<unknown> => (response.ok ? (await response.json())?.posts : null),
    () => null,
  );
  if (Array.isArray(posts) && posts.length === 0) throw new Error("The post is gone.");
}
