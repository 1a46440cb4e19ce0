import type { BlockContent } from "mdast";
import type { Messages } from "../../messages/messages";
import { utcInstant } from "../../messages/utc-instant";
import { appearancesOf } from "../html/appearances-of";
import { firstPage } from "../html/first-page";
import { portableTree } from "../html/portable-tree";
import { oneLine } from "../text/one-line";
import type { DigestOutput } from "../types";
import { link, metricBlocks, paperBlocks, postBlocks, titlePhrases, words } from "./paper-blocks";
import { toBlocks } from "./tree-to-mdast";
import { writeMarkdown } from "./write-markdown";

/**
 * Returns a digest or an article as Markdown: its title, its date and its address, its prose in place, and each paper below a heading
 * with its numbers, its abstract and the posts about it. Of a digest with several pages it has the papers of all, without
 * abstracts and posts, so that it does not grow without bound.
 */
export function digestMarkdown(digest: DigestOutput, rootUrl: string, messages: Messages): string {
  const { url, title, date, description, entries } = digest;
  const isLong = firstPage(digest).others.length > 0;
  const appearances = appearancesOf(digest);
  const proseAt = (position: number): BlockContent[] =>
    digest.prose
      .filter(({ after }) => Math.min(after, entries.length) === position)
      .flatMap(({ tree }) => toBlocks(portableTree(tree, { pageUrl: url, rootUrl })));
  const day = date === null ? [] : [words(`${utcInstant(date).slice(0, 10)}, `)];
  return writeMarkdown([
    { type: "heading", depth: 1, children: [words(oneLine(title))] },
    { type: "paragraph", children: [...day, link(url)] },
    ...(description ? [quoted(description)] : []),
    ...entries.flatMap(({ rank, metrics, paper }, i): BlockContent[] => [
      ...proseAt(i),
      {
        type: "heading",
        depth: 2,
        children: [words(`${rank}. `), ...titlePhrases(paper, rootUrl)],
      },
      ...metricBlocks(metrics, messages),
      ...paperBlocks(isLong ? { ...paper, abstractTree: null } : paper, rootUrl, messages),
      ...(isLong ? [] : (appearances[i]?.posts ?? [])).flatMap((post) => postBlocks(post, rootUrl)),
    ]),
    ...proseAt(entries.length),
  ]);
}

function quoted(text: string): BlockContent {
  return {
    type: "blockquote",
    children: [{ type: "paragraph", children: [words(oneLine(text))] }],
  };
}
