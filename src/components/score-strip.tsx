import React from "react";
import { scoreStrip } from "../charts/score-strip";
import { formatNumber } from "../messages/format-number";
import * as styles from "./score-strip.module.css";
import { useSite } from "./site-context";

/** In pixels: of a row of dots, of a dot, and of the numbers below. */
const ROW = 10;
const RADIUS = 4;
const LABELS = 18;

export interface ScoreStripProps {
  scores: readonly number[];
}

/**
 * A day at a glance: a dot for each paper, by its score. It is a picture of numbers that stand beside it, so it is
 * hidden from screen readers.
 */
export function ScoreStrip({ scores }: ScoreStripProps) {
  const { locale } = useSite();
  const strip = scoreStrip(scores);
  if (strip === null) return null;
  const floor = ROW * (Math.max(...strip.dots.map(({ row }) => row)) + 1);
  return (
    <svg className={styles.strip} height={floor + LABELS} aria-hidden="true">
      {strip.dots.map(({ x, row }, index) => (
        <circle key={index} cx={`${x}%`} cy={floor - row * ROW - RADIUS} r={RADIUS} />
      ))}
      {strip.ticks.map(({ value, x }) => (
        <text key={value} x={`${x}%`} y={floor + LABELS - 4}>
          {formatNumber(value, locale)}
        </text>
      ))}
    </svg>
  );
}
