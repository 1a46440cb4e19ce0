import { raw } from "hast-util-raw";
import { frameAddress } from "../values/frame-address";

/** A link to what a frame shows. */
export interface FrameLink {
  url: string;
  text: string;
}

/**
 * Returns a link to what a frame shows, from its opening tag, with its title or its host as text; `null` if
 * its `src` is not a safe absolute address.
 */
export function frameLink(tag: string): FrameLink | null {
  const parsed = raw({ type: "root", children: [{ type: "raw", value: tag }] });
  const [frame] = "children" in parsed ? parsed.children : [];
  if (frame?.type !== "element" || frame.tagName !== "iframe") return null;
  const { src, title } = frame.properties;
  const url = typeof src === "string" ? frameAddress(src) : null;
  if (url === null) return null;
  const named = typeof title === "string" ? title.replace(/[\s\p{Cc}]+/gu, " ").trim() : "";
  return { url, text: named || new URL(url).hostname.replace(/^www\./, "") };
}

/** Returns the link in HTML. */
export function linkInHtml({ url, text }: FrameLink): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

/** Returns the link in Markdown. */
export function linkInMarkdown({ url, text }: FrameLink): string {
  const target = /[()<>\s]/.test(url) ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : url;
  return `[${text.replace(/[\\[\]*_`<>$&~]/g, "\\$&")}](${target})`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
