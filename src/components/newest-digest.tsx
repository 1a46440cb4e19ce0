import React from "react";
import { CoinsSpan } from "./coins-span";
import { DigestSummary } from "./digest-summary";
import { EntryHead } from "./entry-head";
import * as styles from "./newest-digest.module.css";
import { PageHeading } from "./page-heading";
import { ScoreStrip } from "./score-strip";
import { useSite } from "./site-context";
import { SinceVisit } from "./since-visit";
import { SiteLink } from "./site-link";
import type { NewestDigestView } from "./types";

/** More would leave little of the page to anything else. */
export const SHOWN_PAPERS = 10;

export interface NewestDigestProps {
  digest: NewestDigestView;
}

/** The newest digest on the site's home: the heads of its papers, and the way to the others. */
export function NewestDigest({ digest }: NewestDigestProps) {
  const { site, messages } = useSite();
  const { heads, title, path } = digest;
  const topScore = heads.reduce((top, { score }) => Math.max(top, score), 0);
  const hidden = heads.length - SHOWN_PAPERS;
  return (
    <div data-count={heads.length}>
      <PageHeading title={<SiteLink to={path}>{title}</SiteLink>} isMasthead>
        {site.description && <small>{site.description}</small>}
        <DigestSummary digest={{ ...digest, entries: heads, category: null, tags: [] }} />
        <SinceVisit />
        <ScoreStrip scores={heads.map(({ score }) => score)} />
      </PageHeading>
      <ol className={styles.heads}>
        {heads.slice(0, SHOWN_PAPERS).map((head) => (
          <li key={head.domId} data-rank={head.rank}>
            <EntryHead entry={head} topScore={topScore} />
            <CoinsSpan coins={head.coins} />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <p>
          <SiteLink to={path}>{messages.morePapers(hidden)}</SiteLink>
        </p>
      )}
    </div>
  );
}
