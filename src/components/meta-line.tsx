import React, { Children, type ReactNode } from "react";
import * as styles from "./meta-line.module.css";

interface MetaLineProps {
  /** What the facts are, for those who do not see where they stand. */
  label?: string;
  children: ReactNode;
}

/** Short facts in a row; children that are null or false leave no gap. */
export function MetaLine({ label, children }: MetaLineProps) {
  const facts = Children.toArray(children).filter((fact) => fact !== "");
  if (facts.length === 0) return null;
  return (
    <ul className={styles.meta} aria-label={label}>
      {facts.map((fact, index) => (
        <li key={index}>{fact}</li>
      ))}
    </ul>
  );
}
