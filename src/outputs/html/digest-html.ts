import type { ElementContent } from "hast";
import type { Tree } from "../../digest/types";
import type { Messages } from "../../messages/messages";
import { firstPage } from "./first-page";
import { htmlElement } from "./html-element";
import { aboutPaper, metricsHtml, titleHtml } from "./paper-html";
import { portableTree } from "./portable-tree";
import { socialPostHtml } from "./social-post-html";
import { appearancesOf } from "./appearances-of";
import type { DigestOutput } from "../types";

/**
 * Returns a whole digest: its prose in place, and each paper under a heading with its posts. Of a digest with
 * several pages it returns the first: the papers without abstract and posts, and a link to the others.
 */
export function digestHtml(
  digest: DigestOutput,
  rootUrl: string,
  messages: Messages,
): ElementContent[] {
  const { url, entries } = digest;
  const { shown, others } = firstPage(digest);
  const [next] = others;
  const isLong = next !== undefined;
  const prose = proseByPosition(digest);
  const proseAt = (base: number) =>
    (prose.get(base) ?? []).flatMap((tree) => portableTree(tree, { pageUrl: url, rootUrl }));
  const appearances = appearancesOf(digest);
  const papers = shown.flatMap(({ rank, metrics, paper }, i) => [
    ...proseAt(i),
    htmlElement("h2", {}, [`${rank}. `, titleHtml(paper, rootUrl)]),
    ...metricsHtml(metrics, messages),
    ...aboutPaper(isLong ? { ...paper, abstractTree: null } : paper, rootUrl, messages),
    ...(isLong ? [] : (appearances[i]?.posts ?? [])).map((post) =>
      socialPostHtml(post, rootUrl, messages),
    ),
  ]);
  if (!isLong) return [...papers, ...proseAt(entries.length)];
  const link = htmlElement("a", { href: next.page ?? url }, [messages.morePapers(others.length)]);
  return [...papers, htmlElement("p", {}, [link])];
}

/** Prose by the number of entries before it, which is at most that of all. */
function proseByPosition(digest: DigestOutput): Map<number, Tree[]> {
  const byPosition = new Map<number, Tree[]>();
  for (const { after, tree } of digest.prose) {
    const base = Math.min(after, digest.entries.length);
    const trees = byPosition.get(base) ?? [];
    trees.push(tree);
    byPosition.set(base, trees);
  }
  return byPosition;
}
