import React from "react";
import { OrderSwitch } from "./order-switch";
import type { ListOrder } from "./pagination";
import { useSite } from "./site-context";

export interface DateOrScoreProps {
  /** The order of the list that shows it. */
  order: ListOrder;
  /** Where the list begins in each order; a short list has one order. */
  dateHref: string;
  scoreHref: string | null;
  isFirstPage: boolean;
}

/** The choice between the newest and the highest score first, if a list has both. */
export function DateOrScore({ order, dateHref, scoreHref, isFirstPage }: DateOrScoreProps) {
  const { messages } = useSite();
  if (scoreHref === null) return null;
  return (
    <OrderSwitch
      orders={[
        { label: messages.byDate, path: dateHref, isCurrent: order === "date" },
        { label: messages.byScore, path: scoreHref, isCurrent: order === "score" },
      ]}
      isFirstPage={isFirstPage}
    />
  );
}
