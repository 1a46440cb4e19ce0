import type { Network } from "../types";

/** An address of a social post, with its offsets in the line. */
export interface BareLink {
  network: Network;
  start: number;
  end: number;
}

const ALONE = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)]|>)[ \t]+)*<?)(https?:\/\/[^\s<>]{1,500})>?[ \t]*$/i;
const TWITTER = /^(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com$/;

/**
 * Returns the address of a social post that stands alone in a line, with or without angle brackets, bullet or
 * quote, or `null`. Addresses of Mastodon are known by their path, `/@name/123`, since anyone runs a host.
 */
export function readBareLink(line: string): BareLink | null {
  if (!line.includes("://")) return null;
  const [, before = "", url] = ALONE.exec(line) ?? [];
  const network = url === undefined ? null : networkOf(url);
  if (url === undefined || network === null) return null;
  return { network, start: before.length, end: before.length + url.length };
}

/** Returns the network whose post is at an address, or `null` if none is. */
export function networkOf(address: string): Network | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  if (TWITTER.test(hostname)) {
    return /^\/(?:\w{1,30}|i\/web)\/status(?:es)?\/\d+/.test(pathname) ? "twitter" : null;
  }
  if (hostname === "bsky.app") {
    return /^\/profile\/[^/]+\/post\/\w+\/?$/.test(pathname) ? "bluesky" : null;
  }
  return /^\/(?:@[^/]+|users\/[^/]+\/statuses)\/\d+\/?$/.test(pathname) ? "mastodon" : null;
}
