import React, { type ReactNode } from "react";
import { formatNumber } from "../messages/format-number";
import { InlineRichText } from "./inline-rich-text";
import { metricText } from "./metric-text";
import { ScoreBar } from "./score-bar";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import * as styles from "./top-entries.module.css";
import type { DigestCardView } from "./types";

export interface TopEntriesProps extends Pick<DigestCardView, "path" | "topEntries"> {
  /** Whether the titles are headings, below that of the digest. */
  hasHeadings?: boolean;
}

/** The first papers of a digest with their numbers; each links to its page, or to its place in the digest. */
export function TopEntries({ path, topEntries, hasHeadings }: TopEntriesProps) {
  const { messages, locale } = useSite();
  if (topEntries.length === 0) return null;
  const asHeading = (link: ReactNode) => (hasHeadings ? <h3>{link}</h3> : link);
  const topScore = topEntries.reduce((top, { score }) => Math.max(top, score), 0);
  return (
    <ol className={styles.top} aria-label={messages.topPapers}>
      {topEntries.map(({ domId, path: paperPath, digestPath = path, title, score, metrics }) => (
        <li key={domId}>
          {asHeading(
            <SiteLink to={paperPath ?? `${digestPath}#${domId}`}>
              <InlineRichText tree={title.tree} />
            </SiteLink>,
          )}
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
