import React from "react";
import { DateTime } from "./date-time";
import * as styles from "./digest-card.module.css";
import { DraftBadge } from "./draft-badge";
import { MetaLine } from "./meta-line";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import { SubjectList } from "./subject-list";
import { TopEntries } from "./top-entries";
import type { DigestCardView } from "./types";

export interface DigestCardProps {
  digest: DigestCardView;
  /** Whether the titles of its papers are headings. */
  hasHeadings?: boolean;
}

/** A digest in a list: what it is, its best papers and its subjects. */
export function DigestCard({ digest, hasHeadings }: DigestCardProps) {
  const { messages } = useSite();
  const { title, path, date, draft, description, entryCount, topEntries, subjects } = digest;
  return (
    <article className={styles.card} aria-label={title}>
      <header>
        <h2>
          <SiteLink to={path}>{title}</SiteLink>
        </h2>
        <MetaLine>
          {draft && <DraftBadge />}
          {date && <DateTime iso={date} />}
          {entryCount > 0 && messages.papers(entryCount)}
        </MetaLine>
      </header>
      <div>
        {entryCount === 0 && description && <p>{description}</p>}
        <TopEntries path={path} topEntries={topEntries} hasHeadings={hasHeadings} />
        <SubjectList subjects={subjects} />
      </div>
    </article>
  );
}
