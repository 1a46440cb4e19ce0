import { findArxivSubject, subjectAliases } from "../digest/arxiv-subjects";
import type { ThemeOptions } from "../options/types";
import type { CollectedPaper } from "./collect-papers";
import type { NodeId } from "./node-id";
import type { NodeRecord } from "./records";
import { subjectPath } from "./site-address";

/**
 * Returns the nodes of all subjects. One that only an older telling of a paper names has a node without
 * papers, since that entry links to it.
 */
export function subjectRecords(
  collected: readonly CollectedPaper[],
  options: ThemeOptions,
  nodeId: NodeId,
): NodeRecord[] {
  const papersOf = new Map<string, string[]>();
  for (const { key, newest, standings } of collected) {
    for (const { entry } of standings) {
      for (const code of entry.subjects) if (!papersOf.has(code)) papersOf.set(code, []);
    }
    for (const code of new Set(newest.subjects)) {
      papersOf.get(code)?.push(nodeId("HotPapersPaper", key));
    }
  }
  return [...papersOf].map(([code, papers]) => {
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
        papers,
        path: subjectPath(code, options),
      },
    };
  });
}
