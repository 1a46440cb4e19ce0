import React from "react";
import * as styles from "./counted-links.module.css";
import { SiteLink } from "./site-link";

export interface CountedLinksProps {
  links: { label: string; path: string; count: string }[];
}

/** An index: links in columns, each with what it leads to. */
export function CountedLinks({ links }: CountedLinksProps) {
  return (
    <ul className={styles.links}>
      {links.map(({ label, path, count }) => (
        <li key={path}>
          <SiteLink to={path}>{label}</SiteLink> <small>{count}</small>
        </li>
      ))}
    </ul>
  );
}
