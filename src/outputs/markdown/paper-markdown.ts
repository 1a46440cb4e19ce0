import type { BlockContent } from "mdast";
import type { Messages } from "../../messages/messages";
import { oneLine } from "../text/one-line";
import type { PaperOutput } from "../types";
import { link, metricBlocks, paperBlocks, postBlocks, titlePhrases, words } from "./paper-blocks";
import { writeMarkdown } from "./write-markdown";

/** Returns a paper as Markdown: what it is, and its place in each digest with the posts about it, the newest first. */
export function paperMarkdown(paper: PaperOutput, rootUrl: string, messages: Messages): string {
  const told = new Set<string>();
  return writeMarkdown([
    { type: "heading", depth: 1, children: titlePhrases(paper, rootUrl) },
    ...paperBlocks(paper, rootUrl, messages),
    ...paper.appearances
      .toReversed()
      .flatMap(({ digest, rank, metrics, posts }): BlockContent[] => [
        { type: "heading", depth: 2, children: [words(oneLine(digest.title))] },
        { type: "paragraph", children: [words(`${messages.rank(rank)}, `), link(digest.url)] },
        ...metricBlocks(metrics, messages),
        ...posts
          .filter(({ url }) => !told.has(url) && told.add(url))
          .flatMap((post) => postBlocks(post, rootUrl)),
      ]),
  ]);
}
