import React from "react";
import { formatDate } from "../messages/format-date";
import { BestLink } from "./best-link";
import * as styles from "./highlights.module.css";
import { LeadingPapers } from "./leading-papers";
import { MetaLine } from "./meta-line";
import { RisingSubjects } from "./rising-subjects";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { HighlightsView } from "./types";

const ALL_TIME = { year: null, month: null };

export interface HighlightsProps {
  highlights: HighlightsView;
}

/** What led the week and the month, the subjects on the rise, and the ways to more of it. */
export function Highlights({
  highlights: { until, week, month, bestOfMonth, rising },
}: HighlightsProps) {
  const { site, messages, locale } = useSite();
  const day = formatDate(until, locale, "short-day");
  return (
    <div className={styles.highlights}>
      {week.length > 0 && (
        <section>
          <h2>{messages.ledWeek(day)}</h2>
          <LeadingPapers papers={week} />
        </section>
      )}
      {month.length > 0 && (
        <section>
          <h2>{messages.ledMonth(day)}</h2>
          <LeadingPapers papers={month} />
        </section>
      )}
      <RisingSubjects rising={rising} />
      <MetaLine>
        {bestOfMonth && <BestLink path={bestOfMonth.path} period={bestOfMonth} />}
        {site.bestPath && <BestLink path={site.bestPath} period={ALL_TIME} />}
        {site.trendsPath && <SiteLink to={site.trendsPath}>{messages.trends}</SiteLink>}
      </MetaLine>
    </div>
  );
}
