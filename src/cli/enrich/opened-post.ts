import { readFileSync } from "node:fs";
import { arxivDoi } from "../../arxiv/arxiv-address";
import { parseDigest } from "../../digest/parse-digest";
import type { Digest } from "../../digest/types";
import { publisherDoi } from "../../outputs/papers/paper-address";
import type { CountedPaper } from "../../sources/counts/count-source";
import { editableText } from "../fix/editable-text";
import type { PostFile } from "../site/find-posts";

/** A post that may be changed. */
export interface OpenedPost extends PostFile {
  before: Uint8Array;
  /** With its own line ends. */
  text: string;
  encode: (text: string) => Uint8Array;
  digest: Digest;
}

/** Returns a post to be changed; `null` where its encoding is damaged or unknown, so that no byte of it may be. */
export function openPost(post: PostFile): OpenedPost | null {
  const before = readFileSync(post.absolutePath);
  const editable = editableText(before);
  if (editable === null || editable.converts !== undefined) return null;
  const { text, encode } = editable;
  const { digest } = parseDigest(text, { fileName: post.fileName });
  return { ...post, before, text, encode, digest };
}

/** Returns the papers of a post, each once, with the posts about them in it. */
export function papersOf({ digest, displayPath }: OpenedPost): CountedPaper[] {
  const papers = new Map<string, CountedPaper>();
  for (const { key, arxivId, links, posts } of digest.entries) {
    const known = papers.get(key);
    const doi = arxivId === null ? publisherDoi({ arxivId, links }) : arxivDoi(arxivId);
    const own = { key: countKey(displayPath, key), arxivId, doi };
    papers.set(key, { ...own, posts: [...(known?.posts ?? []), ...posts] });
  }
  return [...papers.values()];
}

/** Returns the key of a paper in one of several posts, each of which has posts of its own about it. */
export function countKey(displayPath: string, key: string): string {
  return `${displayPath}\n${key}`;
}
