import React from "react";
import * as styles from "./digest-neighbours.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { DigestView } from "./types";

/** The posts before and after this one. */
export function DigestNeighbours({ older, newer }: Pick<DigestView, "older" | "newer">) {
  const { strings } = useSite();
  if (!older && !newer) return null;
  return (
    <nav className={styles.neighbours} aria-label={strings.neighbours}>
      {older && (
        <SiteLink to={older.path} rel="prev">
          <small>{strings.olderDigest}</small> {older.title}
        </SiteLink>
      )}
      {newer && (
        <SiteLink to={newer.path} rel="next">
          <small>{strings.newerDigest}</small> {newer.title}
        </SiteLink>
      )}
    </nav>
  );
}
