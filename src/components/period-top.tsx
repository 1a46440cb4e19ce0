import React from "react";
import { leadIn } from "./lead-in";
import { formatNumber } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { TopPapers } from "./top-papers";
import * as styles from "./period-top.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { PeriodTopView } from "./types";

export interface PeriodTopProps {
  top: PeriodTopView;
}

/** The papers with the highest scores of a period, and the authors who had most. */
export function PeriodTop({ top }: PeriodTopProps) {
  const { messages, locale } = useSite();
  const { period, path, papers, authors } = top;
  const name = formatPeriod(period, locale);
  return (
    <section className={styles.period}>
      <h3>{path ? <SiteLink to={path}>{name}</SiteLink> : name}</h3>
      <TopPapers papers={papers} />
      {authors.length > 0 && (
        <p>
          <small>
            {leadIn(messages.mostPapers)}
            {authors.map((author, index) => (
              <React.Fragment key={author.name}>
                {index > 0 && " · "}
                {author.path ? (
                  <SiteLink to={author.path}>{author.name}</SiteLink>
                ) : (
                  author.name
                )}{" "}
                {formatNumber(author.papers, locale)}
              </React.Fragment>
            ))}
          </small>
        </p>
      )}
    </section>
  );
}
