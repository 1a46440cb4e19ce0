import { mountBluesky } from "./bluesky-widget";
import { mountMastodon } from "./mastodon-widget";
import { shownColorScheme, watchColorScheme } from "./shown-color-scheme";
import { mountTweet } from "./twitter-widget";
import type { MountWidget, WidgetPost } from "./widget";
import { withinTime } from "./within-time";

const TIME_LIMIT_MS = 10_000;

/** The networks, and whether their widgets accept a colour scheme. */
const NETWORKS = new Map<string | undefined, { mount: MountWidget; colored: boolean }>([
  ["twitter", { mount: mountTweet, colored: true }],
  ["bluesky", { mount: mountBluesky, colored: true }],
  ["mastodon", { mount: mountMastodon, colored: false }],
]);

/**
 * Shows the original of a stored post in the network's own widget and then hides the stored quote. Rejects,
 * with the page unchanged, if the widget is blocked, has no such post, or does not load within 10 seconds.
 */
export async function showPost(figure: HTMLElement, url: string, embedUri?: string): Promise<void> {
  const network = NETWORKS.get(figure.dataset.network);
  const quote = figure.querySelector("blockquote");
  if (!network || !quote) throw new Error("There is no widget for this post.");
  const author = figure.querySelector("bdi")?.textContent ?? "";
  const title = `${author} · ${new URL(url).host}`;
  let colorScheme = shownColorScheme();
  let shown = await load(network.mount, { url, embedUri, title, colorScheme }, quote);
  quote.hidden = true;
  if (!network.colored) return;
  const follow = async () => {
    if (!shown.isConnected) return stop();
    const wanted = shownColorScheme();
    if (wanted === colorScheme) return;
    colorScheme = wanted;
    const post = { url, embedUri, title, colorScheme };
    const next = await load(network.mount, post, shown).catch(() => null);
    if (!next) return;
    // The reader may have changed the colour scheme again while this was loading.
    if (wanted !== colorScheme) return next.remove();
    shown.remove();
    shown = next;
  };
  const stop = watchColorScheme(follow);
  void follow();
}

/**
 * Returns a box after `place` that shows the post. Until then it takes no space and is hidden from everyone.
 */
async function load(mount: MountWidget, post: WidgetPost, place: Element): Promise<HTMLElement> {
  if (!navigator.onLine) throw new Error("Offline.");
  const holder = document.createElement("div");
  holder.inert = true;
  // Always inside the viewport but invisible: widgets measure their box, and browsers throttle frames of
  // other origins outside the viewport.
  const { width } = place.getBoundingClientRect();
  holder.style.cssText = `position:fixed;top:0;left:0;width:${width}px;opacity:0`;
  place.after(holder);
  try {
    await withinTime(TIME_LIMIT_MS, (signal) => mount(holder, post, signal));
  } catch (error) {
    holder.remove();
    throw error;
  }
  holder.inert = false;
  holder.removeAttribute("style");
  return holder;
}
