import React from "react";
import { formatNumber } from "../messages/format-number";
import { DateTime } from "./date-time";
import { MetaLine } from "./meta-line";
import { Metrics } from "./metrics";
import { SocialPostList } from "./social-post-list";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { AppearanceView } from "./types";

export interface AppearanceProps {
  appearance: AppearanceView;
}

/** A paper's place in one digest: rank, numbers, and what was posted and noted then. */
export function Appearance({ appearance }: AppearanceProps) {
  const { messages, locale } = useSite();
  const { digestTitle, path, domId, date, rank, score, metrics, posts, notes } = appearance;
  return (
    <section>
      <h3>
        <SiteLink to={`${path}#${domId}`}>{digestTitle}</SiteLink>
      </h3>
      <MetaLine>
        {date && <DateTime iso={date} />}
        {messages.rank(rank)}
        {score > 0 && (
          <>
            {`${messages.score} `}
            <data value={score}>{formatNumber(score, locale)}</data>
          </>
        )}
      </MetaLine>
      <Metrics metrics={metrics} />
      <SocialPostList posts={posts} notes={notes} />
    </section>
  );
}
