import React from "react";
import { formatNumber } from "../messages/format-number";
import { InlineRichText } from "./inline-rich-text";
import { metricText } from "./metric-text";
import { ScoreBar } from "./score-bar";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import * as styles from "./top-entries.module.css";
import type { DigestCardView } from "./types";

export type TopEntriesProps = Pick<DigestCardView, "path" | "topEntries">;

/** The first papers of a digest with their numbers; each links to its page, or to its place in the digest. */
export function TopEntries({ path, topEntries }: TopEntriesProps) {
  const { messages, locale } = useSite();
  if (topEntries.length === 0) return null;
  const topScore = topEntries.reduce((top, { score }) => Math.max(top, score), 0);
  return (
    <ol className={styles.top}>
      {topEntries.map(({ domId, path: paperPath, digestPath = path, title, score, metrics }) => (
        <li key={domId}>
          <SiteLink to={paperPath ?? `${digestPath}#${domId}`}>
            <InlineRichText tree={title.tree} />
          </SiteLink>
          {metrics.length > 0 && (
            <p>
              <ScoreBar score={score} top={topScore} />
              <b>{formatNumber(score, locale)}</b>
              <small>{metricText(metrics, messages)}</small>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
