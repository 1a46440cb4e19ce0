import React, { type ReactNode } from "react";
import * as styles from "./page-heading.module.css";

export interface PageHeadingProps {
  title: ReactNode;
  /** BCP 47, where it is not the page's own. */
  lang?: string | null;
  children?: ReactNode;
}

/** The page's only `h1`, with a line or two about the page. */
export function PageHeading({ title, lang, children }: PageHeadingProps) {
  return (
    <header className={styles.heading}>
      <h1 lang={lang ?? undefined}>{title}</h1>
      {children}
    </header>
  );
}
