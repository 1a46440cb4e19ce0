import React from "react";
import { formatPeriod } from "../messages/format-period";
import * as styles from "./pagination.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { JumpPartView, JumpView } from "./types";

export interface ListPartsProps {
  /** The years of a list, those of this page with their months; or its letters. */
  jumps: readonly JumpView[];
}

const isPeriod = (part: string) => /^\d{4}(?:-\d\d)?$/.test(part);

/** The ways to where each part of a long list begins. */
export function ListParts({ jumps }: ListPartsProps) {
  const { messages, locale } = useSite();
  if (jumps.length === 0) return null;
  const link = ({ part, path, isHere }: JumpPartView) => (
    <SiteLink to={path} aria-current={isHere ? "true" : undefined}>
      {isPeriod(part) ? formatPeriod(part, locale, "short-month-name") : part}
    </SiteLink>
  );
  return (
    <div className={styles.parts} role="group" aria-label={messages.parts}>
      <ul>
        {jumps.map((jump) => (
          <li key={jump.part}>
            {link(jump)}
            {jump.within.length > 0 && (
              <ul>
                {jump.within.map((month) => (
                  <li key={month.part}>{link(month)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
