import type { Element, ElementContent } from "hast";
import { dateDispute } from "./date-dispute";
import type { NetworkPost } from "./network-post";
import { takeAttribution } from "./post-attribution";
import { parsePrintedDate } from "./printed-date";
import { mastodonTime } from "./snowflake";

const STATUS = /^\/@(\w[\w.-]{0,99})(?:@([a-z0-9.-]{1,253}))?\/(\d{1,20})(?:\/embed)?\/?$/i;

/** A link to a Mastodon post, taken apart. */
export interface MastodonLink {
  id: string;
  /** `https://INSTANCE/@user/ID`. */
  url: string;
  /** `@user@instance`. */
  handle: string;
}

/** Returns the post that `https://INSTANCE/@user/ID` (or its `/embed`) leads to, or `null`. */
function parseMastodonUrl(href: string): MastodonLink | null {
  if (!URL.canParse(href)) return null;
  const { protocol, username, password, host, pathname } = new URL(href);
  if (!/^https?:$/.test(protocol) || username !== "" || password !== "") return null;
  const [, user, home, id] = STATUS.exec(pathname) ?? [];
  if (user === undefined || id === undefined) return null;
  const account = home === undefined ? user : `${user}@${home}`;
  const url = `https://${host}/@${account}/${id}`;
  return { id, url, handle: `@${user}@${home ?? host}` };
}

/**
 * Returns the Mastodon post in a blockquote, or `null` where neither its `data-embed-url` nor a link in it names
 * one. What the network writes today has no words of the post ("Post by @user@instance"), so its body is empty.
 */
export function readMastodon({ properties, children }: Element): NetworkPost | null {
  const { dataEmbedUrl } = properties;
  const named = typeof dataEmbedUrl === "string" ? parseMastodonUrl(dataEmbedUrl) : null;
  const found = takeAttribution(children, (href) => {
    const target = parseMastodonUrl(href);
    return named === null || target?.url === named.url ? target : null;
  });
  const target = found?.target ?? named;
  if (target === null) return null;
  return {
    ...mastodonPost(target, found?.body ?? children, found?.printed ?? ""),
    author: found?.name ?? target.handle,
    attributed: found !== null && found.handle !== null,
  };
}

/** Returns the Mastodon post that the `src` of an embedded frame names, without its words, or `null`. */
export function readMastodonFrame(src: string): NetworkPost | null {
  const target = parseMastodonUrl(src);
  return target === null ? null : mastodonPost(target, [], "");
}

function mastodonPost(target: MastodonLink, body: ElementContent[], written: string): NetworkPost {
  const idTime = mastodonTime(target.id);
  return {
    network: "mastodon",
    postId: target.id,
    url: target.url,
    author: target.handle,
    handle: target.handle,
    date: idTime ?? parsePrintedDate(written)?.iso ?? null,
    embedUri: null,
    body,
    attributed: false,
    dispute: dateDispute(written, idTime),
  };
}
