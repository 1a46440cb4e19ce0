import { feedHtml } from "../html/feed-html";
import { portableTree } from "../html/portable-tree";
import type { PostOutput } from "../types";

/** A social post in a data file; docs/reference/data/parts.schema.json. */
export interface PostData extends Pick<
  PostOutput,
  "network" | "url" | "author" | "handle" | "date" | "text"
> {
  /** The network's own; a string, since tweet ids do not fit a JavaScript number. */
  id: string;
  language: string | null;
  html: string;
}

/** Returns a social post as data files have it. */
export function postData(post: PostOutput, rootUrl: string): PostData {
  const { network, postId, url, author, handle, lang, date, text, tree } = post;
  const html = feedHtml(portableTree(tree, { pageUrl: url, rootUrl }));
  return { ...{ network, id: postId, url, author, handle, language: lang, date, text }, html };
}
