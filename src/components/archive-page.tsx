import React from "react";
import { formatDate, type DateStyle } from "../strings/format-date";
import { CountedLinks } from "./counted-links";
import { DigestList } from "./digest-list";
import { PageHeading } from "./page-heading";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { ArchiveMonthView, DigestCardView, Paging } from "./types";

const padded = (value: number, length: number) => String(value).padStart(length, "0");

/** Returns the first instant of a month, ISO 8601 UTC. */
const startOf = (year: number, month: number) =>
  `${padded(year, 4)}-${padded(month, 2)}-01T00:00:00Z`;

export interface ArchivePageProps {
  /** The year or month that the page is about; neither for the whole archive. */
  year?: number;
  /** 1 to 12 */
  month?: number;
  /** In the order to show them in. */
  months?: ArchiveMonthView[];
  digests?: DigestCardView[];
  paging?: Paging;
}

/** The archive by years and months, or the digests of one year or month. */
export function ArchivePage({ year, month, months = [], digests, paging }: ArchivePageProps) {
  const { strings, locale } = useSite();
  const monthIn = (style: DateStyle) => (at: Pick<ArchiveMonthView, "year" | "month">) =>
    formatDate(startOf(at.year, at.month), locale, style);
  const period = year && (month ? monthIn("month")({ year, month }) : String(year));
  const years = [...new Set(months.map((at) => at.year))];
  return (
    <>
      <PageHeading title={period ? strings.archiveOf(period) : strings.archive} />
      {years.map((each) => {
        const ofYear = months.filter((at) => at.year === each);
        const yearPath = ofYear[0]?.yearPath;
        return (
          <section key={each} aria-label={String(each)}>
            {each !== year && (
              <h2>{yearPath ? <SiteLink to={yearPath}>{each}</SiteLink> : each}</h2>
            )}
            <CountedLinks
              links={ofYear.map((at) => ({
                label: monthIn("month-name")(at),
                path: at.path,
                count: `${strings.digests(at.digestCount)}, ${strings.papers(at.paperCount)}`,
              }))}
            />
          </section>
        );
      })}
      {digests && <DigestList digests={digests} paging={paging} />}
      {!digests && months.length === 0 && <p>{strings.emptyList}</p>}
    </>
  );
}
