import type { Span } from "../lines/span";

/** Embed code whose tags are written as text, and what is meant. */
export interface EscapedEmbed extends Span {
  meant: string;
}

/** From an escaped blockquote of a network to the end of the line, with the address of a post in it. */
const EMBED =
  /(?<!`)&lt;blockquote\b(?:(?!&gt;).){0,300}\b(?:twitter-(?:tweet|video)|bluesky-embed|mastodon-embed)\b.*&lt;\/blockquote(?:&gt;|>)(?:\s*&lt;script\b.{0,300}&lt;\/script(?:&gt;|>))?/i;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&amp;", "&"],
]);

/**
 * Returns the embed code of a post in one line whose tags are escaped, as some editors paste it (`&lt;blockquote
 * class="twitter-tweet"&gt;`, `\<blockquote class="twitter-tweet"\>`), and the code that is meant; none for other lines.
 */
export function escapedEmbed(line: string): EscapedEmbed[] {
  if (line.includes("\\<blockquote")) return embedWithBackslashes(line);
  if (!line.includes("&lt;blockquote")) return [];
  // Where no tag closes behind, none is searched from each that opens.
  const last =
    /^.*&lt;\/blockquote(?:&gt;|>)(?:\s*&lt;script\b.{0,300}&lt;\/script(?:&gt;|>))?/i.exec(line);
  const match = last === null ? null : EMBED.exec(last[0]);
  if (match === null || !/status|bsky\.app|\/@/.test(match[0])) return [];
  const meant = match[0].replace(
    /&(?:lt|gt|quot|#39|amp);/g,
    (entity) => ENTITIES.get(entity) ?? entity,
  );
  return [{ start: match.index, end: match.index + match[0].length, meant }];
}

function embedWithBackslashes(line: string): EscapedEmbed[] {
  const [before = "", code] =
    /^(.*?)(\\<blockquote\b.*\\<\/blockquote\\?>)/i.exec(line)?.slice(1) ?? [];
  if (code === undefined) return [];
  // In the words of the post an escape stays.
  const meant = code.replace(/\\?<(?:[^<>\\]|\\(?!>)){0,500}\\?>/g, (tag) =>
    tag.replace(/\\(?=[!-/:-@[-`{-~])/g, ""),
  );
  const isPost = /\b(?:twitter-(?:tweet|video)|bluesky-embed|mastodon-embed)\b/.test(meant);
  if (!isPost || !/status|bsky\.app|\/@/.test(meant)) return [];
  return [{ start: before.length, end: before.length + code.length, meant }];
}
