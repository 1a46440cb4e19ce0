import React, { Children, type ReactNode } from "react";
import * as styles from "./meta-line.module.css";

export interface MetaLineProps {
  children: ReactNode;
}

/** Short facts in a row; children that are null or false leave no gap. */
export function MetaLine({ children }: MetaLineProps) {
  const facts = Children.toArray(children).filter((fact) => fact !== "");
  if (facts.length === 0) return null;
  return (
    <ul className={styles.meta}>
      {facts.map((fact, index) => (
        <li key={index}>{fact}</li>
      ))}
    </ul>
  );
}
