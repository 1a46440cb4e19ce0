import React from "react";
import { heatStep } from "../charts/heat-step";
import { formatNumber } from "../messages/format-number";
import { Authors } from "./authors";
import { CopyLink } from "./copy-link";
import * as styles from "./entry-head.module.css";
import "./heat-mark.module.css";
import { InlineRichText } from "./inline-rich-text";
import { Keep } from "./keep";
import { marginScore } from "./margin-score";
import { PaperLinks } from "./paper-links";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import { SubjectCodes } from "./subject-codes";
import type { HeadView } from "./types";

const SHOWN_AUTHORS = 3;

export interface EntryHeadProps {
  entry: HeadView;
  /** The best score of the digest. */
  topScore: number;
  /** Whether the paper stands on this page, with its links; else in a list of a digest's heads. */
  isWhole?: boolean | undefined;
}

/**
 * The head of a paper in three lines: its title, its authors, its facts. In the margin are its rank, its score and a
 * mark of how hot that is. Whoever shows it says the rank as `data-rank`, which the size of the title depends on.
 */
export function EntryHead({ entry, topScore, isWhole = false }: EntryHeadProps) {
  const { messages, locale } = useSite();
  const { rank, title, href, score, metrics } = entry;
  const words = <InlineRichText tree={title.tree} lang={entry.lang} />;
  const isScored = score > 0 && metrics.length > 0;
  return (
    <header className={styles.head}>
      <p data-heat={isScored ? heatStep(score, topScore) : undefined}>
        {isWhole ? <CopyLink domId={entry.domId} rank={rank} /> : <b>{rank}</b>}
        {isScored && <data value={score}>{marginScore(score, locale)}</data>}
      </p>
      <h2 data-arxiv={entry.arxivId ?? undefined}>
        {href ? <SiteLink to={href}>{words}</SiteLink> : words}
      </h2>
      <Authors names={entry.authors} more={entry.moreAuthors} shown={SHOWN_AUTHORS} />
      <ul>
        <SubjectCodes subjects={entry.subjects} />
        {metrics.map(({ name, value }, index) => (
          <li key={index}>
            <data value={value} data-metric={name}>
              {formatNumber(value, locale)}
            </data>
            {` ${messages.metricName(name, value)}`}
          </li>
        ))}
        {isWhole && <PaperLinks entry={entry} />}
        {entry.key !== undefined && (
          <li>
            <Keep paperKey={entry.key} />
          </li>
        )}
      </ul>
    </header>
  );
}
