import type { Network, SocialPost } from "../../digest/types";
import type { PostForm } from "../new/new-digest";

/** A post on a network, as data of a site or a parsed digest have it. */
export interface EmbeddedPost {
  network: Network;
  id: string;
  url: string;
  author: string;
  /** With its `@`. */
  handle: string | null;
  /** ISO 8601 UTC. */
  date: string | null;
  lang: string | null;
  dir: string | null;
  text: string;
  /** Its words, with formulas and addresses as they are shown. */
  html: string;
}

const CLASSES = { twitter: "twitter-tweet", bluesky: "bluesky-embed", mastodon: "mastodon-embed" };
const DAY = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/** Returns ways to write the embed code of a post, as its network does, in one line. */
export function embedCode(post: EmbeddedPost): PostForm {
  const { network, id, url, author, handle, text } = post;
  const date =
    network === "twitter" && post.date !== null ? DAY.format(new Date(post.date)) : post.date;
  const own = attributesOf(post);
  const bodies = [withAttributes(post), `<p>${escaped(text).replaceAll("\n", "<br>")}</p>`];
  const names = [
    handle === null ? escaped(author) : `${escaped(author)} (${escaped(handle)})`,
    escaped(author),
  ];
  const printed = [date ?? url, "link"];
  const texts = bodies.flatMap((body) =>
    names.flatMap((name) =>
      printed.map(
        (words) =>
          `<blockquote class="${CLASSES[network]}"${own}>${body}&mdash; ${name} <a href="${escaped(url)}">${escaped(words)}</a></blockquote>`,
      ),
    ),
  );
  return {
    name: `${network} ${id}`,
    texts: [...new Set(texts)].map((html) => html.replace(/(?:(?<!\s)\s+)?\n\s*/g, " ")),
    reads: (read: SocialPost) =>
      read.network === network &&
      read.postId === id &&
      read.author === author &&
      read.handle === handle &&
      read.date === post.date &&
      words(read.text) === words(text),
  };
}

/** What the network's widget needs beside the link. */
function attributesOf({ network, url }: EmbeddedPost): string {
  if (network === "mastodon") return ` data-embed-url="${escaped(url)}/embed"`;
  const [, did, key] = /\/profile\/(did:[^/]+)\/post\/([^/]+)$/.exec(url) ?? [];
  if (network !== "bluesky" || did === undefined) return "";
  return ` data-bluesky-uri="at://${escaped(did)}/app.bsky.feed.post/${escaped(key ?? "")}"`;
}

/** Language and direction stand at the first paragraph. */
function withAttributes({ html, lang, dir }: EmbeddedPost): string {
  const own = `${lang === null ? "" : ` lang="${escaped(lang)}"`}${dir === null ? "" : ` dir="${escaped(dir)}"`}`;
  return /^\s*<p>/.test(html) ? html.replace(/<p>/, `<p${own}>`) : `<p${own}>${html}</p>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
