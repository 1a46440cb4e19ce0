import React from "react";
import { formatNumber } from "../messages/format-number";
import { ListParts } from "./list-parts";
import * as styles from "./pagination.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { Paging } from "./types";

/** What a list goes down by. */
export type ListOrder = "date" | "score";

/** What a list goes down by, or `rank` for the papers of a digest. */
export type PagingOrder = ListOrder | "rank" | "name";

export interface PaginationProps {
  paging: Paging;
  order?: PagingOrder | undefined;
}

/** The way through a long list, page by page, by number and by its parts; nothing where one page holds it. */
export function Pagination({ paging, order = "date" }: PaginationProps) {
  const { messages, locale } = useSite();
  const { page, pages, newerPath, olderPath, numbers = [], jumps = [], oldestFirst } = paging;
  const [newer, older] = oldestFirst
    ? [messages.older, messages.newer]
    : [messages.newer, messages.older];
  const [before, after] = {
    date: [newer, older],
    score: [messages.higherScores, messages.lowerScores],
    rank: [messages.previousPapers, messages.nextPapers],
    name: [messages.previousPage, messages.nextPage],
  }[order];
  if (pages <= 1) return null;
  return (
    <nav className={styles.pagination} aria-label={messages.pages}>
      {newerPath && (
        <SiteLink to={newerPath} rel="prev">
          {before}
        </SiteLink>
      )}
      <div role="group" aria-label={messages.pageOf(page, pages)}>
        <ol>
          {numbers.map(({ page: number, path }, index) => (
            <li key={number}>
              {number > (numbers[index - 1]?.page ?? 0) + 1 && "… "}
              <SiteLink to={path} aria-current={number === page ? "page" : undefined}>
                {formatNumber(number, locale)}
              </SiteLink>
            </li>
          ))}
        </ol>
      </div>
      {olderPath && (
        <SiteLink to={olderPath} rel="next">
          {after}
        </SiteLink>
      )}
      <ListParts jumps={jumps} />
    </nav>
  );
}
