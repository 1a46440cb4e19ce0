import type { MountWidget } from "./widget";

const MAX_HEIGHT_PX = 4000;

/**
 * Shows a post of Mastodon in the frame that every instance offers at `/embed`. An instance may be any host,
 * so its script (`public/embed.js`) is not loaded: it only asks the frame for its height, as this code does.
 */
export const mountMastodon: MountWidget = async (holder, { url, title }, signal) => {
  if (!url.startsWith("https:")) throw new Error("The instance is not at an https address.");
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.referrerPolicy = "no-referrer";
  frame.setAttribute(
    "sandbox",
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox",
  );
  frame.allowFullscreen = true;
  frame.style.cssText = "border:0;width:100%";
  frame.addEventListener("load", () => {
    frame.contentWindow?.postMessage({ type: "setHeight", id: 1 }, "*");
  });
  const height = heightOf(frame, signal);
  frame.src = `${url.replace(/\/$/, "")}/embed`;
  holder.append(frame);
  frame.height = String(Math.min(await height, MAX_HEIGHT_PX));
};

/** Resolves with the height that the frame reports, in pixels; a page without the post reports none. */
function heightOf(frame: HTMLIFrameElement, signal: AbortSignal): Promise<number> {
  return new Promise((settle) => {
    const onMessage = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow || data?.type !== "setHeight") return;
      if (Number.isFinite(data.height) && data.height > 0) settle(data.height);
    };
    addEventListener("message", onMessage, { signal });
  });
}
