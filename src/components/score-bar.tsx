import React from "react";
import { useSite } from "./site-context";

export interface ScoreBarProps {
  score: number;
  /** The score of a full bar. */
  top: number;
}

/** A paper's score against the best of its list, as a bar; nothing where no paper has a score. */
export function ScoreBar({ score, top }: ScoreBarProps) {
  const { messages } = useSite();
  if (top <= 0) return null;
  // The number stands beside it.
  return <meter aria-hidden max={top} value={Math.min(score, top)} title={messages.scoreOfTop} />;
}
