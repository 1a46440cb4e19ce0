import React, { type ReactNode } from "react";
import * as styles from "./page-heading.module.css";

export interface PageHeadingProps {
  title: ReactNode;
  /** BCP 47, where it is not the page's own. */
  lang?: string | null | undefined;
  /** Whether it only names the day whose papers follow, so that they are what is read first. */
  isMasthead?: boolean | undefined;
  children?: ReactNode;
}

/** The page's only `h1`, with a line or two about the page. */
export function PageHeading({ title, lang, isMasthead, children }: PageHeadingProps) {
  return (
    <header className={isMasthead ? `${styles.heading} ${styles.masthead}` : styles.heading}>
      <h1 lang={lang ?? undefined}>{title}</h1>
      {children}
    </header>
  );
}
