import React from "react";
import { CoinsSpan } from "./coins-span";
import { formatNumber } from "../messages/format-number";
import { InlineRichText } from "./inline-rich-text";
import { metricText } from "../messages/metric-text";
import * as styles from "./top-papers.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { TopPaperView } from "./types";

export interface TopPapersProps {
  papers: readonly TopPaperView[];
}

/** The papers that led a span of time, with their scores in it. */
export function TopPapers({ papers }: TopPapersProps) {
  const { messages, locale } = useSite();
  return (
    <div role="group" aria-label={messages.topPapers}>
      <ol className={styles.leading}>
        {papers.map(({ path, title, score, scoreMetrics, coins }) => (
          <li key={path}>
            <SiteLink to={path}>
              <InlineRichText tree={title.tree} />
            </SiteLink>
            <data value={score}>{formatNumber(score, locale)}</data>
            <small>{metricText(scoreMetrics, messages)}</small>
            <CoinsSpan coins={coins} />
          </li>
        ))}
      </ol>
    </div>
  );
}
