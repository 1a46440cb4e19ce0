import { parseDigest } from "../../digest/parse-digest";
import type { Entry, SocialPost } from "../../digest/types";
import { CannotRun } from "../exit-code";
import { editLines, splitLines } from "./edit-lines";
import { isSameBut, isSamePosts } from "./same-but";

/** What became of a post that was to be added. */
export type AddedPost = { text: string; title: string } | { reason: string; isThere: boolean };

/**
 * Returns a digest with the embed code of a post below one of its papers: the one that is named, by its number or its
 * identifier, else the only one, else the one whose identifier or title the post has. Every other character stays, and what is
 * read of the digest is the same but for the post. Throws `CannotRun` where it is not clear which paper is meant.
 */
export function addPost(text: string, fileName: string, html: string, wanted?: string): AddedPost {
  const before = parseDigest(text, { fileName });
  const { entries } = before.digest;
  const paper = paperOf(entries, html, wanted);
  const index = entries.indexOf(paper);
  const post = readPost(html);
  if (post === null) throw new CannotRun("what the network says cannot be read as a post");
  const isThere = ({ network, postId }: SocialPost) =>
    network === post.network && postId === post.postId;
  if (paper.posts.some(isThere))
    return { reason: "the paper has this post already", isThere: true };
  for (const line of placesFor(text, paper, entries[index + 1])) {
    const written = editLines(text, [
      { line, insert: true, lines: line === splitLines(text).length ? ["", html] : ["", html, ""] },
    ]);
    const isRight = isSameBut(before, parseDigest(written, { fileName }), {
      metrics: ({ metrics }) => metrics,
      hasPosts: (old, now, at) =>
        at === index ? now.length === old.length + 1 && now.some(isThere) : isSamePosts(old, now),
    });
    if (isRight) return { text: written, title: paper.title.text };
  }
  const reason = "there is no place below the paper where it would be read as its post";
  return { reason, isThere: false };
}

function paperOf(entries: readonly Entry[], html: string, wanted: string | undefined): Entry {
  const words = html.toLowerCase();
  const isNamed = ({ rank, arxivId, key }: Entry) =>
    [String(rank), arxivId, key].includes(wanted ?? "");
  const isMeant = ({ arxivId, title }: Entry) =>
    (arxivId !== null && words.includes(arxivId)) || words.includes(title.text.toLowerCase());
  const named = wanted === undefined ? entries.filter(isMeant) : entries.filter(isNamed);
  const [only, ...others] = named.length > 0 || wanted !== undefined ? named : entries;
  if (only !== undefined && others.length === 0) return only;
  if (wanted !== undefined) throw new CannotRun(`--paper ${wanted}: the digest has no such paper`);
  throw new CannotRun(
    entries.length === 0
      ? "the digest has no papers"
      : "say which paper it is about: --paper 3, or --paper 2601.00001",
  );
}

/** The post that embed code is read as below any paper. */
function readPost(html: string): SocialPost | null {
  const lines = ["# 1. A", "", "- links: [abs](https://arxiv.org/abs/2601.00001)", "", html, ""];
  const { digest } = parseDigest(lines.join("\n"), { fileName: "posts/2026-01-09.md" });
  const [entry, ...others] = digest.entries;
  const [post, ...more] = entry?.posts ?? [];
  return others.length === 0 && more.length === 0 ? (post ?? null) : null;
}

/** Lines, from 0, above which it may be put: below the last post of the paper, or at the end of the paper. */
function placesFor(text: string, { places }: Entry, next: Entry | undefined): number[] {
  const lines = splitLines(text).map(({ words }) => words);
  const last = places.posts.at(-1);
  let end = next === undefined ? lines.length : next.places.heading.start.line - 1;
  while (end > 0 && (lines[end - 1] ?? "").trim() === "") end -= 1;
  let below = last === undefined ? end : last.end.line;
  // Scripts of the network belong to the post above them.
  while (/^\s*<script\b.*<\/script>\s*$/i.test(lines[below] ?? "")) below += 1;
  return [...new Set([below, end])];
}
