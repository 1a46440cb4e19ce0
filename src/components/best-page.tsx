import React from "react";
import { BestLink } from "./best-link";
import { BestNeighbours } from "./best-neighbours";
import { bestTitle } from "./best-title";
import { MetaLine } from "./meta-line";
import { OrderSwitch } from "./order-switch";
import { PageHeading } from "./page-heading";
import { PaperList } from "./paper-list";
import { PeriodIndex } from "./period-index";
import { useSite } from "./site-context";
import type { BestPeriodView, PaperRowView } from "./types";

export interface BestPageProps {
  period: BestPeriodView;
  /** What the papers are led by. */
  lead: "score" | "digests";
  /** Where the same period is in each order. */
  scoreHref: string;
  digestsHref: string;
  /** Best first, with their numbers in the period. */
  papers: readonly PaperRowView[];
  /** Whether any paper of the period stood in more than one digest of it. */
  repeats: boolean;
  /** The periods that hold this one. */
  above: readonly BestPeriodView[];
  older: BestPeriodView | null;
  newer: BestPeriodView | null;
  /** The periods in this one, in the order to show them in. */
  below: readonly BestPeriodView[];
}

/** The best papers of a month, of a year or of all time, and the ways to those of other times. */
export function BestPage(props: BestPageProps) {
  const { period, lead, scoreHref, digestsHref, papers, above, older, newer, below } = props;
  const site = useSite();
  const { messages } = site;
  const isPart = papers.length < period.paperCount;
  return (
    <>
      <PageHeading title={bestTitle(period, site)}>
        <MetaLine>
          {isPart
            ? messages.bestOfPapers(papers.length, period.paperCount)
            : messages.papers(papers.length)}
          {above.map((each) => (
            <BestLink key={each.path} path={each.path} period={each} />
          ))}
        </MetaLine>
        <OrderSwitch
          orders={[
            { label: messages.byScore, path: scoreHref, isCurrent: lead === "score" },
            { label: messages.byDigests, path: digestsHref, isCurrent: lead === "digests" },
          ]}
        />
        {lead === "digests" && !props.repeats && (
          <p>
            <small>{messages.noneRepeated}</small>
          </p>
        )}
      </PageHeading>
      <PaperList papers={papers} isRanked />
      <PeriodIndex periods={below} />
      <BestNeighbours older={older} newer={newer} />
    </>
  );
}
