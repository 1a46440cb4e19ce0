import type { CollectedAuthor } from "../papers/collect-authors";
import type { NodeId } from "./node-id";
import type { NodeRecord } from "./records";

/** Returns the nodes of all authors; those with enough papers have the path of their page. */
export function authorRecords(
  authors: readonly CollectedAuthor[],
  pathOf: (author: CollectedAuthor) => string | null,
  nodeId: NodeId,
): NodeRecord[] {
  return authors.map((author) => ({
    type: "HotPapersAuthor",
    id: nodeId("HotPapersAuthor", author.key),
    parent: null,
    data: {
      name: author.name,
      slug: author.slug,
      path: pathOf(author),
      papers: author.papers.map(({ key }) => nodeId("HotPapersPaper", key)),
    },
  }));
}
