import React from "react";
import { DateTime } from "./date-time";
import { DraftBadge } from "./draft-badge";
import { MetaLine } from "./meta-line";
import { metricTotals } from "./metric-totals";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { DigestView } from "./types";

export interface DigestSummaryProps {
  digest: DigestView;
}

/** A digest in a line: date, papers, the totals of their numbers, when those were taken, category and tags. */
export function DigestSummary({ digest }: DigestSummaryProps) {
  const { messages } = useSite();
  const { entries, all, category, tags } = digest;
  const paperCount = all?.paperCount ?? entries.length;
  const totals = all?.totals ?? metricTotals(entries);
  const counted = totals.map(({ asOf }) => asOf ?? "").reduce((a, b) => (a > b ? a : b), "");
  const terms = category ? [category, ...tags.filter(({ name }) => name !== category.name)] : tags;
  return (
    <MetaLine>
      {digest.draft && <DraftBadge />}
      {digest.date && <DateTime iso={digest.date} />}
      {paperCount > 0 && messages.papers(paperCount)}
      {totals.map(({ name, value }) => messages.metric(name, value))}
      {counted && (
        <>
          {`${messages.counted} `}
          <DateTime iso={counted} style="short-minute" />
        </>
      )}
      {terms.map(({ name, path }, index) => (
        <SiteLink key={index} to={path}>
          {name}
        </SiteLink>
      ))}
    </MetaLine>
  );
}
