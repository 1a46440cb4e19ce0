import type { ElementContent } from "hast";
import type { Tree } from "../../digest/types";
import type { Messages } from "../../messages/messages";
import { htmlElement } from "./html-element";
import { aboutPaper, metricsHtml, titleHtml } from "./paper-html";
import { portableTree } from "./portable-tree";
import { postHtml } from "./post-html";
import { standingsOf } from "./standings-of";
import type { DigestOutput } from "../types";

/** Returns a whole digest: its prose where it stands, and each paper under a heading with its posts. */
export function digestHtml(
  digest: DigestOutput,
  rootUrl: string,
  messages: Messages,
): ElementContent[] {
  const { url, entries } = digest;
  const prose = proseByPlace(digest);
  const proseAt = (place: number) =>
    (prose.get(place) ?? []).flatMap((tree) => portableTree(tree, { pageUrl: url, rootUrl }));
  const standings = standingsOf(digest);
  const papers = entries.flatMap(({ rank, metrics, paper }, i) => [
    ...proseAt(i),
    htmlElement("h2", {}, [`${rank}. `, titleHtml(paper, rootUrl)]),
    ...metricsHtml(metrics, messages),
    ...aboutPaper(paper, rootUrl, messages),
    ...(standings[i]?.posts ?? []).map((post) => postHtml(post, rootUrl, messages)),
  ]);
  return [...papers, ...proseAt(entries.length)];
}

/** Prose by the number of entries before it, which is at most that of all. */
function proseByPlace(digest: DigestOutput): Map<number, Tree[]> {
  const byPlace = new Map<number, Tree[]>();
  for (const { after, tree } of digest.prose) {
    const place = Math.min(after, digest.entries.length);
    const trees = byPlace.get(place) ?? [];
    trees.push(tree);
    byPlace.set(place, trees);
  }
  return byPlace;
}
