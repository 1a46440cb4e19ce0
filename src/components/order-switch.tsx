import React from "react";
import * as styles from "./paper-links.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";

export interface OrderSwitchProps {
  /** The orders, each with where its list begins. */
  orders: readonly { label: string; path: string; isCurrent: boolean }[];
  /** Whether this page is where the link of its own order leads. */
  isFirstPage?: boolean | undefined;
}

/** The choice between the orders that a list can be had in. */
export function OrderSwitch({ orders, isFirstPage = true }: OrderSwitchProps) {
  const { messages } = useSite();
  const current = isFirstPage ? "page" : "true";
  return (
    <nav aria-label={messages.order}>
      <ul className={styles.links}>
        {orders.map(({ label, path, isCurrent }) => (
          <li key={path}>
            <SiteLink to={path} aria-current={isCurrent ? current : undefined}>
              {label}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
