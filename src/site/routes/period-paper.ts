import type { PeriodPaper } from "../../statistics/papers-by-period";
import type { NodeId } from "../records/node-id";
import type { TopContext } from "./route";

/** Returns a paper with its numbers in a period, as pages of that period show it. */
export function periodPaper(
  { paper, score, scoreMetrics, digests, lastSeen }: PeriodPaper,
  nodeId: NodeId,
): TopContext["papers"][number] {
  return { id: nodeId("HotPapersPaper", paper.key), score, scoreMetrics, digests, lastSeen };
}
