import React from "react";
import { OrderSwitch } from "./order-switch";
import type { ListOrder } from "./pagination";
import { ScoreFormula } from "./score-formula";
import { useSite } from "./site-context";
import type { PaperRowView } from "./types";

export interface DateOrScoreProps {
  /** The order of the list that shows it. */
  order: ListOrder;
  /** Where the list begins in each order; a short list has one order. */
  dateHref: string;
  scoreHref: string | null;
  isFirstPage: boolean;
  /** Those of the page. */
  papers: readonly Pick<PaperRowView, "scoreMetrics">[];
}

/** The choice between the newest and the highest score first, if a list has both, and what the scores are made of. */
export function DateOrScore(props: DateOrScoreProps) {
  const { order, dateHref, scoreHref, isFirstPage, papers } = props;
  const { messages } = useSite();
  return (
    <>
      {scoreHref !== null && (
        <OrderSwitch
          orders={[
            { label: messages.byDate, path: dateHref, isCurrent: order === "date" },
            { label: messages.byScore, path: scoreHref, isCurrent: order === "score" },
          ]}
          isFirstPage={isFirstPage}
        />
      )}
      <ScoreFormula papers={papers} />
    </>
  );
}
