import { textOf } from "../field-of";
import type { Network } from "../http/network";
import { parseJson } from "../parse-json";
import { mastodonHtml } from "./mastodon-html";
import { statusAddress } from "./mastodon-status";

const ACCEPT = "application/json, */*";
const X = /^(?:(?:www|mobile)\.)?(?:twitter|x)\.com$/;
const BLUESKY = /^(?:www\.)?bsky\.app$/;

/**
 * Returns the embed code of a post on X, Bluesky or Mastodon in one line, without scripts: what the network's oEmbed says, or,
 * since that of Mastodon holds no words, one made from what its instance tells of the post. Rejects with an Error.
 */
export async function postHtml(url: string, network: Network): Promise<string> {
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") {
    throw new Error(`${url} is no address of a post`);
  }
  const { hostname } = new URL(url);
  const query = new URLSearchParams({ url, omit_script: "1", dnt: "1", hide_thread: "1" });
  if (X.test(hostname)) return oEmbed(`https://publish.x.com/oembed?${query.toString()}`, network);
  if (BLUESKY.test(hostname)) {
    const own = new URLSearchParams({ url, format: "json" });
    return oEmbed(`https://embed.bsky.app/oembed?${own.toString()}`, network);
  }
  const address = statusAddress(url);
  if (address === null) throw new Error(`${url} is no address of a post`);
  const text = await network.getText({ url: address, accept: ACCEPT });
  return inOneLine(mastodonHtml(parseJson(text, hostname), url));
}

async function oEmbed(address: string, network: Network): Promise<string> {
  const { host } = new URL(address);
  const html = textOf(
    parseJson(await network.getText({ url: address, accept: ACCEPT }), host),
    "html",
  );
  const [post] = /<blockquote\b[\s\S]*<\/blockquote>/i.exec(html ?? "") ?? [];
  if (post === undefined) throw new Error(`${host}: the answer has no post`);
  return inOneLine(post);
}

/** A line end in the words of a post is one for readers too. */
function inOneLine(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/gi, "")
    .trim()
    .replace(/(?:(?<!\s)\s+)?[\r\n\u2028\u2029]+\s*/g, "<br>");
}
