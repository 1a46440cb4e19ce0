import { onRouteUpdate } from "gatsby-plugin-twitter/gatsby-browser";
import type { MountWidget } from "./widget";

/** The id that gatsby-plugin-twitter, after Twitter's own documentation, gives the script. */
const SCRIPT_ID = "twitter-wjs";

let failedScript: HTMLScriptElement | null = null;

/** Shows a tweet with the loader of gatsby-plugin-twitter: it looks for `.twitter-tweet` in the document. */
export const mountTweet: MountWidget = async (holder, { url, colorScheme }, signal) => {
  const link = document.createElement("a");
  link.href = url;
  const quote = document.createElement("blockquote");
  quote.className = "twitter-tweet";
  Object.assign(quote.dataset, { dnt: "true", theme: colorScheme });
  quote.append(link);
  holder.append(quote);
  onRouteUpdate();
  await Promise.race([scriptFailed(signal), tweetCame(holder, quote, signal)]);
};

/** Rejects when Twitter's script can't be loaded; never resolves. */
function scriptFailed(signal: AbortSignal): Promise<never> {
  return new Promise((_, fail) => {
    const script = twitterScript();
    if (!script && !window.twttr) fail(new Error("Twitter’s script is not allowed to load."));
    const onError = () => {
      failedScript = script;
      fail(new Error("Twitter’s script did not load."));
    };
    script?.addEventListener("error", onError, { signal });
  });
}

/** The plugin adds the script only once, so this adds it again after a failure, such as being offline. */
function twitterScript(): HTMLScriptElement | null {
  const present = document.querySelector<HTMLScriptElement>(`script#${SCRIPT_ID}`);
  if (!present || present !== failedScript) return present;
  const again = document.createElement("script");
  again.id = SCRIPT_ID;
  again.referrerPolicy = "no-referrer";
  again.src = present.src;
  present.replaceWith(again);
  failedScript = null;
  return again;
}

/**
 * Resolves when the tweet is visible: Twitter's script replaces the quote by a frame that is hidden until it
 * is filled. For a deleted tweet it keeps the quote and gives it an error class.
 */
function tweetCame(holder: Element, quote: Element, signal: AbortSignal): Promise<void> {
  return new Promise((settle, fail) => {
    const observer = new MutationObserver(() => {
      if (holder.querySelector(".twitter-tweet-error")) fail(new Error("The tweet is gone."));
      const frames = [...holder.querySelectorAll("iframe")];
      const replaced = !quote.isConnected && holder.firstElementChild !== null;
      if (frames.length > 0 ? frames.some(isShown) : replaced) settle();
    });
    observer.observe(holder, { childList: true, subtree: true, attributes: true });
    signal.addEventListener("abort", () => observer.disconnect());
  });
}

function isShown(frame: HTMLIFrameElement): boolean {
  return frame.offsetHeight > 0 && getComputedStyle(frame).visibility === "visible";
}
