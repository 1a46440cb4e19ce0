import type { CollectedAuthor } from "../papers/collect-authors";
import { besideId } from "./beside-id";
import type { NodeId } from "./node-id";
import type { NodeRecord } from "./records";

/** Returns the nodes of all authors; those with enough papers have the path of their page. */
export function authorRecords(
  authors: readonly CollectedAuthor[],
  pathOf: (author: CollectedAuthor) => string | null,
  nodeId: NodeId,
): NodeRecord[] {
  return authors.flatMap((author): NodeRecord[] => {
    const id = nodeId("HotPapersAuthor", author.key);
    const papers = author.papers.map(({ key }) => nodeId("HotPapersPaper", key));
    const data = { name: author.name, slug: author.slug, path: pathOf(author) };
    return [
      { type: "HotPapersAuthor", id, parent: null, data },
      { type: "HotPapersAuthorPapers", id: besideId(id), parent: null, data: { papers } },
    ];
  });
}
