import { findArxivSubject, subjectAliases } from "../../arxiv/arxiv-subjects";
import type { CollectedPaper } from "../papers/collect-papers";
import type { NodeId } from "./node-id";
import type { NodeRecord } from "./records";
import { papersBySubject } from "../papers/papers-by-subject";
import type { SitePaths } from "../addresses/site-paths";

/**
 * Returns the nodes of all subjects. A subject that only an older entry of a paper names has a node without
 * papers, since that entry links to it.
 */
export function subjectRecords(
  collected: readonly CollectedPaper[],
  paths: Pick<SitePaths, "subject">,
  nodeId: NodeId,
): NodeRecord[] {
  const papersOf = papersBySubject(collected);
  const codes = collected.flatMap(({ appearances }) =>
    appearances.flatMap(({ entry }) => entry.subjects),
  );
  return [...new Set(codes)].map((code) => {
    const { name, group } = findArxivSubject(code) ?? { name: null, group: null };
    return {
      type: "HotPapersSubject",
      id: nodeId("HotPapersSubject", code),
      parent: null,
      data: {
        code,
        name,
        group,
        aliases: subjectAliases(code),
        papers: papersOf.get(code)?.map(({ key }) => nodeId("HotPapersPaper", key)) ?? [],
        path: paths.subject(code),
      },
    };
  });
}
