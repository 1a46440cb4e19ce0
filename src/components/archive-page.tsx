import React from "react";
import { periodOf } from "../statistics/period-of";
import { formatPeriod } from "../messages/format-period";
import { TopLink } from "./top-link";
import { CountedLinks } from "./counted-links";
import { DigestList } from "./digest-list";
import { MetaLine } from "./meta-line";
import { PageHeading } from "./page-heading";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { ArchiveMonthView, DigestCardView, Paging } from "./types";

export interface ArchivePageProps {
  /** The year or month that the page is about; neither for the whole archive. */
  year?: number | undefined;
  /** 1 to 12 */
  month?: number | undefined;
  /** The best papers of that time, where there is such a page. */
  topPath?: string | null | undefined;
  /** In the order to show them in. */
  months?: ArchiveMonthView[] | undefined;
  digests?: DigestCardView[] | undefined;
  paging?: Paging | undefined;
}

/** The archive by years and months, or the digests of one year or month. */
export function ArchivePage(props: ArchivePageProps) {
  const { year, month, topPath, months = [], digests, paging } = props;
  const { messages, locale } = useSite();
  const name = (at: { year: number; month: number | null }) => formatPeriod(periodOf(at), locale);
  const period = year && name({ year, month: month ?? null });
  const years = [...new Set(months.map((at) => at.year))];
  return (
    <>
      <PageHeading title={period ? messages.archiveOf(period) : messages.archive}>
        <MetaLine>
          {topPath && (
            <TopLink path={topPath} period={{ year: year ?? null, month: month ?? null }} />
          )}
        </MetaLine>
      </PageHeading>
      {years.map((each) => {
        const ofYear = months.filter((at) => at.year === each);
        const yearPath = ofYear[0]?.yearPath;
        const yearName = name({ year: each, month: null });
        return (
          <section key={each} aria-label={yearName}>
            {each !== year && (
              <h2>{yearPath ? <SiteLink to={yearPath}>{yearName}</SiteLink> : yearName}</h2>
            )}
            <CountedLinks
              links={ofYear.map((at) => ({
                label: formatPeriod(periodOf(at), locale, "month-name"),
                path: at.path,
                count: `${messages.digests(at.digestCount)}, ${messages.papers(at.paperCount)}`,
              }))}
            />
          </section>
        );
      })}
      {digests && <DigestList digests={digests} paging={paging} />}
      {!digests && months.length === 0 && <p>{messages.emptyList}</p>}
    </>
  );
}
