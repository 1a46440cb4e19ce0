import type { Network } from "../types";
import { networkOf } from "./bare-link";

/** A command of a site generator that shows a social post there. */
export interface PostShortcode {
  network: Network;
  /** The address of the post; `null` if the command does not give it. */
  address: string | null;
}

const COMMAND = /^\{(?:\{[<%]|%-?)[ \t]*(?:include[ \t]+)?([a-z][\w.-]{0,30})\b/i;
const NAMES: readonly [RegExp, Network][] = [
  [/^(?:tweet|twitter|x)(?:[._-]|$)/i, "twitter"],
  [/^(?:bluesky|bsky)(?:[._-]|$)/i, "bluesky"],
  [/^(?:mastodon|toot)(?:[._-]|$)/i, "mastodon"],
];
/** Commands for pages of any site. */
const EMBEDS = /^(?:o?embed|link_?preview)$/i;

/**
 * Returns the social post that a command of Hugo (`{{< tweet user="ada" id="1306264630377889792" >}}`) or Liquid
 * (`{% twitter https://twitter.com/ada/status/1306264630377889792 %}`) shows, or `null` if it shows none.
 */
export function readPostShortcode(command: string): PostShortcode | null {
  const [head = "", name = ""] = COMMAND.exec(command) ?? [];
  if (name === "") return null;
  const rest = command.slice(head.length);
  const [url] = /https?:\/\/[^\s"'<>{}]+/.exec(rest) ?? [];
  const found = url === undefined ? null : networkOf(url);
  if (EMBEDS.test(name)) return found === null ? null : { network: found, address: url ?? null };
  const [, network] = NAMES.find(([pattern]) => pattern.test(name)) ?? [];
  if (network === undefined) return null;
  if (url !== undefined && found === network) return { network, address: url };
  return { network, address: network === "twitter" ? tweetAddress(rest) : null };
}

function tweetAddress(rest: string): string | null {
  const [id] = /(?<!\d)\d{10,20}(?!\d)/.exec(rest) ?? [];
  if (id === undefined) return null;
  const [, user] = /\buser[ \t]*=[ \t]*["']?@?(\w{1,30})/i.exec(rest) ?? [];
  return `https://x.com/${user ?? "i/web"}/status/${id}`;
}
