import { findArxivSubject, subjectAliases } from "../../arxiv/arxiv-subjects";
import type { CollectedPaper } from "../papers/collect-papers";
import { besideId } from "./beside-id";
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
  return [...new Set(codes)].flatMap((code): NodeRecord[] => {
    const { name, group } = findArxivSubject(code) ?? { name: null, group: null };
    const id = nodeId("HotPapersSubject", code);
    const papers = papersOf.get(code)?.map(({ key }) => nodeId("HotPapersPaper", key)) ?? [];
    const data = { code, name, group, aliases: subjectAliases(code), path: paths.subject(code) };
    return [
      { type: "HotPapersSubject", id, parent: null, data },
      { type: "HotPapersSubjectPapers", id: besideId(id), parent: null, data: { papers } },
    ];
  });
}
