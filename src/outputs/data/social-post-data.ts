import { feedHtml } from "../html/feed-html";
import { portableTree } from "../html/portable-tree";
import type { SocialPostOutput } from "../types";

/** A social post in a data file; schemas/parts.schema.json. */
export interface SocialPostData extends Pick<
  SocialPostOutput,
  "network" | "url" | "author" | "handle" | "date" | "text"
> {
  /** The network's own; a string, since tweet ids do not fit a JavaScript number. */
  id: string;
  language: string | null;
  html: string;
}

/** Returns a social post as data files have it. */
export function socialPostData(post: SocialPostOutput, rootUrl: string): SocialPostData {
  const { network, postId, url, author, handle, lang, date, text, tree } = post;
  const html = feedHtml(portableTree(tree, { pageUrl: url, rootUrl }));
  return { ...{ network, id: postId, url, author, handle, language: lang, date, text }, html };
}
