import React from "react";
import { TopLink } from "./top-link";
import { TopNeighbours } from "./top-neighbours";
import { topTitle } from "./top-title";
import { MetaLine } from "./meta-line";
import { OrderSwitch } from "./order-switch";
import { Narrow } from "./narrow";
import { PageHeading } from "./page-heading";
import { PaperList } from "./paper-list";
import { PeriodIndex } from "./period-index";
import { ScoreFormula } from "./score-formula";
import { useSite } from "./site-context";
import type { TopPeriodView, PaperRowView } from "./types";

export interface TopPageProps {
  period: TopPeriodView;
  /** What the papers are led by. */
  order: "score" | "digests";
  /** Where the same period is in each order. */
  scoreHref: string;
  digestsHref: string;
  /** Best first, with their numbers in the period. */
  papers: readonly PaperRowView[];
  /** Whether any paper of the period stood in more than one digest of it. */
  repeats: boolean;
  /** The periods that hold this one. */
  above: readonly TopPeriodView[];
  older: TopPeriodView | null;
  newer: TopPeriodView | null;
  /** The periods in this one, in the order to show them in. */
  below: readonly TopPeriodView[];
}

/** The best papers of a month, of a year or of all time, and the ways to those of other times. */
export function TopPage(props: TopPageProps) {
  const { period, order, scoreHref, digestsHref, papers, above, older, newer, below } = props;
  const site = useSite();
  const { messages } = site;
  const isPart = papers.length < period.paperCount;
  return (
    <>
      <PageHeading title={topTitle(period, site)}>
        <MetaLine>
          {isPart
            ? messages.bestOfPapers(papers.length, period.paperCount)
            : messages.papers(papers.length)}
          {above.map((each) => (
            <TopLink key={each.path} path={each.path} period={each} />
          ))}
        </MetaLine>
        <OrderSwitch
          orders={[
            { label: messages.byScore, path: scoreHref, isCurrent: order === "score" },
            { label: messages.byDigests, path: digestsHref, isCurrent: order === "digests" },
          ]}
        />
        <ScoreFormula papers={papers} />
        {order === "digests" && !props.repeats && (
          <p>
            <small>{messages.noneRepeated}</small>
          </p>
        )}
      </PageHeading>
      <Narrow rows={papers.length} />
      <PaperList papers={papers} isRanked />
      <PeriodIndex periods={below} />
      <TopNeighbours older={older} newer={newer} />
    </>
  );
}
