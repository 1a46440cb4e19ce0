import React from "react";
import * as styles from "./paper-list.module.css";
import { PaperRow } from "./paper-row";
import { useSite } from "./site-context";
import type { PaperRowView } from "./types";

export interface PaperListProps {
  papers: readonly PaperRowView[];
  /** Whether the place of a paper in the list is shown, and how hot it is beside the hottest. */
  isRanked?: boolean | undefined;
}

/** Papers in the order that they are given in. */
export function PaperList({ papers, isRanked = false }: PaperListProps) {
  const { messages } = useSite();
  if (papers.length === 0) return <p>{messages.emptyList}</p>;
  const topScore = isRanked ? Math.max(...papers.map(({ score }) => score)) : undefined;
  return (
    <div role="group" aria-label={messages.listOfPapers}>
      <ol className={isRanked ? `${styles.papers} ${styles.ranked}` : styles.papers}>
        {papers.map((paper) => (
          <PaperRow key={paper.path} paper={paper} topScore={topScore} />
        ))}
      </ol>
    </div>
  );
}
