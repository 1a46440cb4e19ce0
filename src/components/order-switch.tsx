import React from "react";
import * as styles from "./paper-links.module.css";
import type { ListOrder } from "./pagination";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";

export interface OrderSwitchProps {
  order: ListOrder;
  dateHref: string;
  scoreHref: string;
  /** Whether this page is where the link of its own order leads. */
  isFirstPage: boolean;
}

/** The choice between the orders that a list can be had in. */
export function OrderSwitch({ order, dateHref, scoreHref, isFirstPage }: OrderSwitchProps) {
  const { strings } = useSite();
  const current = isFirstPage ? "page" : "true";
  return (
    <nav aria-label={strings.order}>
      <ul className={styles.links}>
        <li>
          <SiteLink to={dateHref} aria-current={order === "date" ? current : undefined}>
            {strings.byDate}
          </SiteLink>
        </li>
        <li>
          <SiteLink to={scoreHref} aria-current={order === "score" ? current : undefined}>
            {strings.byScore}
          </SiteLink>
        </li>
      </ul>
    </nav>
  );
}
