import React from "react";
import { leadIn } from "./lead-in";
import { DateTime } from "./date-time";
import { DraftBadge } from "./draft-badge";
import { MetaLine } from "./meta-line";
import { metricTotals } from "./metric-totals";
import { saysDate } from "./says-date";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { DigestView, HeadView } from "./types";

export interface DigestSummaryProps {
  digest: Pick<DigestView, "title" | "date" | "draft" | "category" | "tags" | "all"> & {
    entries: readonly Pick<HeadView, "metrics">[];
  };
}

/**
 * A digest in a line: its date, unless the title says one, papers, the totals of their numbers, when those were taken,
 * category and tags, unless every digest has them.
 */
export function DigestSummary({ digest }: DigestSummaryProps) {
  const { site, messages } = useSite();
  const { entries, all, category, tags, title, date } = digest;
  const paperCount = all?.paperCount ?? entries.length;
  const totals = all?.totals ?? metricTotals(entries);
  const counted = totals.map(({ asOf }) => asOf ?? "").reduce((a, b) => (a > b ? a : b), "");
  const own = category ? [category, ...tags.filter(({ name }) => name !== category.name)] : tags;
  const terms = own.filter(({ path }) => !site.commonTerms?.includes(path));
  return (
    <MetaLine>
      {digest.draft && <DraftBadge />}
      {date && !saysDate(title) && <DateTime iso={date} />}
      {paperCount > 0 && messages.papers(paperCount)}
      {totals.map(({ name, value }) => messages.metric(name, value))}
      {counted && (
        <>
          {leadIn(messages.counted)}
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
