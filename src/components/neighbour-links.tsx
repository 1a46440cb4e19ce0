import React from "react";
import * as styles from "./digest-neighbours.module.css";
import { ForeignText } from "./foreign-text";
import { SiteLink } from "./site-link";

interface Neighbour {
  /** What it is to this page. */
  label: string;
  title: string;
  path: string;
}

export interface NeighbourLinksProps {
  label: string;
  previous: Neighbour | null;
  next: Neighbour | null;
}

/** The pages before and after this one. */
export function NeighbourLinks({ label, previous, next }: NeighbourLinksProps) {
  if (!previous && !next) return null;
  return (
    <nav className={styles.neighbours} aria-label={label}>
      {previous && (
        <SiteLink to={previous.path} rel="prev">
          <small>{previous.label}</small> <ForeignText text={previous.title} />
        </SiteLink>
      )}
      {next && (
        <SiteLink to={next.path} rel="next">
          <small>{next.label}</small> <ForeignText text={next.title} />
        </SiteLink>
      )}
    </nav>
  );
}
