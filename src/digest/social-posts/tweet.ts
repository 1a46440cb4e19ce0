import type { Element } from "hast";
import { dateDispute } from "./date-dispute";
import type { NetworkPost } from "./network-post";
import { takeAttribution } from "./post-attribution";
import { parsePrintedDate } from "./printed-date";
import { tweetTime } from "./snowflake";

const HOST = /^(?:(?:www|mobile|m)\.)?(twitter\.com|x\.com)$/;
const STATUS = /^\/(?:i\/web|(\w{1,50}))\/status(?:es)?\/([1-9]\d{0,19})(?:\/|$)/;

/** How nearly all embed codes have it; others are read as the URLs that they are. */
const USUAL = /^https:\/\/twitter\.com\/(\w{1,50})\/status\/([1-9]\d{0,19})(?:\?ref_src=[\w%^]*)?$/;

/** A link to a tweet, taken apart. */
export interface TweetLink {
  id: string;
  /** Without tracking parameters. */
  url: string;
  /** With its `@`; `null` in links that name none. */
  handle: string | null;
}

/**
 * Returns the tweet that an absolute URL leads to, or `null`: `/u/status/ID`, `/u/statuses/ID`, `/i/web/status/ID`
 * and the `/#!/u/status/ID` of 2011 on twitter.com and x.com (docs.x.com, X for Websites).
 */
function parseTweetUrl(href: string): TweetLink | null {
  const [, user, usual] = USUAL.exec(href) ?? [];
  if (usual !== undefined) return linkTo("twitter.com", user, usual);
  const parsed = URL.parse(href);
  if (parsed === null) return null;
  const { protocol, username, password, host, pathname, hash } = parsed;
  if (!/^https?:$/.test(protocol) || username !== "" || password !== "") return null;
  const site = HOST.exec(host)?.[1];
  const path = hash.startsWith("#!/") ? hash.slice(2) : pathname;
  const [, name, id] = STATUS.exec(path) ?? [];
  return site === undefined || id === undefined ? null : linkTo(site, name, id);
}

function linkTo(site: string, user: string | undefined, id: string): TweetLink {
  if (user === undefined || user === "i") {
    return { id, url: `https://${site}/i/web/status/${id}`, handle: null };
  }
  return { id, url: `https://${site}/${user}/status/${id}`, handle: `@${user}` };
}

/**
 * Returns the tweet in a blockquote, or `null` where no link in it leads to one. Its date is that of its id;
 * ids before November 2010 hold none, then it is the printed day in UTC.
 */
export function readTweet({ children }: Element): NetworkPost | null {
  const found = takeAttribution(children, parseTweetUrl);
  if (found === null) return null;
  const { target, name, body } = found;
  const idTime = tweetTime(target.id);
  const handle = found.handle ?? target.handle;
  return {
    network: "twitter",
    postId: target.id,
    url: target.url,
    author: name ?? handle ?? "",
    handle,
    date: idTime ?? parsePrintedDate(found.printed)?.iso ?? null,
    embedUri: null,
    body,
    attributed: found.handle !== null,
    dispute: dateDispute(found.printed, idTime),
  };
}
