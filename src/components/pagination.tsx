import React from "react";
import * as styles from "./pagination.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { Paging } from "./types";

/** What a list goes down by. */
export type ListOrder = "date" | "score";

/** What a list goes down by, or `rank` for the papers of a digest. */
export type PagingOrder = ListOrder | "rank";

export interface PaginationProps {
  paging: Paging;
  order?: PagingOrder;
}

/** The way through a long list; nothing where one page holds it. */
export function Pagination({ paging, order = "date" }: PaginationProps) {
  const { messages } = useSite();
  const { page, pages, newerPath, olderPath, oldestFirst } = paging;
  const [newer, older] = oldestFirst
    ? [messages.older, messages.newer]
    : [messages.newer, messages.older];
  const [before, after] = {
    date: [newer, older],
    score: [messages.higherScores, messages.lowerScores],
    rank: [messages.previousPapers, messages.nextPapers],
  }[order];
  if (pages <= 1) return null;
  return (
    <nav className={styles.pagination} aria-label={messages.pages}>
      {newerPath && (
        <SiteLink to={newerPath} rel="prev">
          {before}
        </SiteLink>
      )}
      <span>{messages.pageOf(page, pages)}</span>
      {olderPath && (
        <SiteLink to={olderPath} rel="next">
          {after}
        </SiteLink>
      )}
    </nav>
  );
}
