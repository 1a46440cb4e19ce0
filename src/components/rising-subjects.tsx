import React from "react";
import { formatDate } from "../messages/format-date";
import { formatPercent } from "../messages/format-number";
import * as styles from "./top-papers.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import { subjectTitle } from "./subject-title";
import type { RecentTopView } from "./types";

export type RisingSubjectsProps = Pick<RecentTopView, "rising" | "since" | "until" | "papers">;

/** Subjects that more papers have than before, with their shares then and now; nothing where there are none. */
export function RisingSubjects({ rising, since, until, papers }: RisingSubjectsProps) {
  const { messages, locale } = useSite();
  if (rising.length === 0) return null;
  const day = (iso: string) => formatDate(iso, locale, "short-day");
  const percent = (share: number) => formatPercent(share, locale);
  return (
    <section>
      <h2>{messages.risingSubjects}</h2>
      <ul className={styles.leading}>
        {rising.map((subject) => (
          <li key={subject.code}>
            {subject.path ? (
              <SiteLink to={subject.path}>{subjectTitle(subject)}</SiteLink>
            ) : (
              subjectTitle(subject)
            )}
            <data value={subject.now}>{percent(subject.now)}</data>
            <small>{messages.shareBefore(percent(subject.before))}</small>
          </li>
        ))}
      </ul>
      <small>{messages.risingNote(papers, day(since), day(until))}</small>
    </section>
  );
}
