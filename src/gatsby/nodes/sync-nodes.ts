import type { CreatePagesArgs } from "gatsby";
import type { NodeRecord, TypeName } from "../../site/records/records";

const TYPES: Record<TypeName, true> = {
  HotPapersSite: true,
  HotPapersDigest: true,
  HotPapersEntry: true,
  HotPapersSocialPost: true,
  HotPapersPaper: true,
  HotPapersPaperNeighbours: true,
  HotPapersSubject: true,
  HotPapersSubjectPapers: true,
  HotPapersAuthor: true,
  HotPapersAuthorPapers: true,
};

/** The digests of nodes by their records, which the model of the site hands out again where they stay equal. */
const digests = new WeakMap<NodeRecord, string>();

/**
 * Makes the theme's nodes in Gatsby's store equal `records`: creates new and changed nodes, deletes those
 * without a record, and leaves equal ones alone, so that only the queries of changed pages run again.
 */
export async function syncNodes(
  records: readonly NodeRecord[],
  {
    getNode,
    getNodesByType,
    createContentDigest,
    actions: { createNode, deleteNode },
  }: Pick<CreatePagesArgs, "getNode" | "getNodesByType" | "createContentDigest" | "actions">,
): Promise<void> {
  const wanted = new Set<string>();
  for (const record of records) {
    const { type, id, parent, data } = record;
    wanted.add(id);
    // As text: Gatsby would walk and sort an object. Records of equal data have their keys in the same order.
    const contentDigest =
      digests.get(record) ?? createContentDigest(JSON.stringify([parent, data]));
    digests.set(record, contentDigest);
    if (getNode(id)?.internal.contentDigest === contentDigest) continue;
    await createNode({ ...data, id, parent, children: [], internal: { type, contentDigest } });
  }
  for (const type of Object.keys(TYPES)) {
    for (const node of getNodesByType(type)) if (!wanted.has(node.id)) deleteNode(node);
  }
}
