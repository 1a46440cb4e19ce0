import React from "react";
import { formatNumber } from "../messages/format-number";
import { DateTime } from "./date-time";
import { MetaLine } from "./meta-line";
import { Metrics } from "./metrics";
import { PostList } from "./post-list";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { StandingView } from "./types";

export interface StandingProps {
  standing: StandingView;
}

/** A paper's place in one digest: rank, numbers, and what was posted and noted then. */
export function Standing({ standing }: StandingProps) {
  const { messages, locale } = useSite();
  const { digestTitle, path, domId, date, rank, score, metrics, posts, notes } = standing;
  return (
    <section>
      <h3>
        <SiteLink to={`${path}#${domId}`}>{digestTitle}</SiteLink>
      </h3>
      <MetaLine>
        {date && <DateTime iso={date} />}
        {messages.rank(rank)}
        {metrics.length > 0 && (
          <>
            {`${messages.score} `}
            <data value={score}>{formatNumber(score, locale)}</data>
          </>
        )}
      </MetaLine>
      <Metrics metrics={metrics} score={score} topScore={0} />
      <PostList posts={posts} notes={notes} />
    </section>
  );
}
