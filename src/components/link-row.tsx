import React, { Children, type ReactNode } from "react";
import * as styles from "./paper-links.module.css";
import type { LinkView } from "./types";

export interface LinkRowProps {
  links: readonly LinkView[];
  /** The last ones, which are more than addresses. */
  children?: ReactNode;
}

/** Links to other places, in a row. */
export function LinkRow({ links, children }: LinkRowProps) {
  return (
    <ul className={styles.links}>
      {links.map(({ label, url }, index) => (
        <li key={index}>
          <a href={url}>{label}</a>
        </li>
      ))}
      {Children.toArray(children).map((child, index) => (
        <li key={`more ${index}`}>{child}</li>
      ))}
    </ul>
  );
}
