import type { CreateResolversArgs } from "gatsby";
import type { NodeModel } from "./node-model";

/** The fields of the query that give nodes by their ids, and the types of these. */
const LISTS = {
  hotPapersDigestList: "HotPapersDigest",
  hotPapersEntryList: "HotPapersEntry",
  hotPapersPaperList: "HotPapersPaper",
  hotPapersSubjectList: "HotPapersSubject",
  hotPapersAuthorList: "HotPapersAuthor",
};

/**
 * Adds fields to the query that give nodes by their ids, in that order. A query with `allHotPapersPaper` runs again when any
 * paper changes, whatever its filter; one with these only when a paper that it asks for does.
 */
export function defineLists({
  createResolvers,
}: Pick<CreateResolversArgs, "createResolvers">): void {
  const fields = Object.entries(LISTS).map(([name, type]) => [
    name,
    {
      type: `[${type}!]!`,
      args: { ids: "[String!]!" },
      resolve: (_: unknown, { ids }: { ids: string[] }, { nodeModel }: { nodeModel: NodeModel }) =>
        nodeModel.getNodesByIds({ ids, type }),
    },
  ]);
  createResolvers({ Query: Object.fromEntries(fields) });
}
