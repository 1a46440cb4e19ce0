import React from "react";
import { CoinsSpan } from "./coins-span";
import { DateTime } from "./date-time";
import { DraftBadge } from "./draft-badge";
import { saysDate } from "./says-date";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { DigestCardView } from "./types";

export interface DigestCardProps {
  digest: DigestCardView;
}

/** A digest in a line of a list: its title, its date unless the title says it, what led it, how many papers it has. */
export function DigestCard({ digest }: DigestCardProps) {
  const { messages } = useSite();
  const { title, path, date, draft, description, entryCount, topEntries } = digest;
  const led = topEntries.map((entry) => entry.title.text).join(" · ");
  const about = entryCount > 0 ? led : description;
  return (
    <li data-count={entryCount || undefined}>
      <SiteLink to={path}>{title}</SiteLink>
      {about && <span>{about}</span>}
      <small>
        {draft && <DraftBadge />}
        {date && !saysDate(title) && <DateTime iso={date} style="short-day" />}{" "}
        {entryCount > 0 && messages.papers(entryCount)}
      </small>
      {topEntries.map(({ domId, coins }) => (
        <CoinsSpan key={domId} coins={coins} />
      ))}
    </li>
  );
}
