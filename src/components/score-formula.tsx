import React from "react";
import { scoreWords } from "../messages/score-words";
import { useSite } from "./site-context";
import type { PaperRowView } from "./types";

export interface ScoreFormulaProps {
  /** Whose scores they are. */
  papers: readonly Pick<PaperRowView, "scoreMetrics">[];
}

/** What the scores of a list are made of, in a line; nothing for a list of papers without counts. */
export function ScoreFormula({ papers }: ScoreFormulaProps) {
  const context = useSite();
  if (papers.every(({ scoreMetrics }) => scoreMetrics.length === 0)) return null;
  const { site, messages } = context;
  const counts = scoreWords(site.scoredBy ?? "robust", papers, context);
  return (
    <p>
      <small>{messages.scoreOf(counts)}</small>
    </p>
  );
}
