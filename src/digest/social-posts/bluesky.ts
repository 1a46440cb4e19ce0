import type { Element } from "hast";
import { dateDispute } from "./date-dispute";
import type { NetworkPost } from "./network-post";
import { takeAttribution } from "./post-attribution";
import { parsePrintedDate } from "./printed-date";
import { tidTime } from "./snowflake";

const HOST = /^(?:www\.)?bsky\.app$/;
const AT_URI = /^at:\/\/([a-z0-9.:%_-]{1,253})\/app\.bsky\.feed\.post\/([\w.~:-]{1,512})$/i;
const POST = /^\/profile\/([a-z0-9.:%_-]{1,253})\/post\/([\w.~:-]{1,512})\/?$/i;
const DAY = 86_400_000;

/** A Bluesky post's repository (a DID or a handle) and record key. */
export interface BlueskyLink {
  repository: string;
  key: string;
}

/** Returns the Bluesky post that an absolute bsky.app URL leads to, or `null`. */
function parseBlueskyUrl(href: string): BlueskyLink | null {
  if (!URL.canParse(href)) return null;
  const { protocol, username, password, host, pathname } = new URL(href);
  if (!/^https?:$/.test(protocol) || username !== "" || password !== "") return null;
  if (!HOST.test(host)) return null;
  return link(POST.exec(pathname));
}

/**
 * Returns the Bluesky post in a blockquote, or `null` where neither its `data-bluesky-uri` nor a link in it names
 * one. Takes what embed.bsky.app/oembed writes and what the app's own dialog writes. Its date is the printed
 * ISO 8601 one, else that of its record key, else the printed one in words, whose zone is unknown, as UTC.
 */
export function readBluesky({ properties, children }: Element): NetworkPost | null {
  const uri = typeof properties.dataBlueskyUri === "string" ? properties.dataBlueskyUri.trim() : "";
  const record = link(AT_URI.exec(uri));
  const found = takeAttribution(children, (href) => {
    const target = parseBlueskyUrl(href);
    return record === null || target?.key === record.key ? target : null;
  });
  const target = found?.target ?? record;
  if (target === null) return null;
  const handle = found?.handle ?? handleOf(target.repository);
  const date = dateOf(target.key, found?.printed ?? "");
  return {
    network: "bluesky",
    postId: target.key,
    url: `https://bsky.app/profile/${target.repository}/post/${target.key}`,
    author: found?.name ?? handle ?? target.repository,
    handle,
    date,
    embedUri: record === null ? uriOf(target) : uri,
    body: found?.body ?? children,
    attributed: found !== null && found.handle !== null,
    // What is printed and understood is taken, whatever the key says.
    dispute: dateDispute(found?.printed ?? "", date),
  };
}

function link(match: RegExpExecArray | null): BlueskyLink | null {
  const [, repository, key] = match ?? [];
  return repository === undefined || key === undefined ? null : { repository, key };
}

function handleOf(repository: string): string | null {
  return repository.startsWith("did:") ? null : `@${repository}`;
}

/** The widget finds a post only by the DID of its author. */
function uriOf({ repository, key }: BlueskyLink): string | null {
  return repository.startsWith("did:") ? `at://${repository}/app.bsky.feed.post/${key}` : null;
}

/** An imported post has a printed date long before that of its key. */
function dateOf(key: string, written: string): string | null {
  const printed = parsePrintedDate(written);
  if (printed?.isExact) return printed.iso;
  const idTime = tidTime(key);
  if (idTime === null || printed === null) return idTime ?? printed?.iso ?? null;
  const apart = Math.abs(Date.parse(idTime) - Date.parse(printed.iso));
  return apart > 2 * DAY ? printed.iso : idTime;
}
