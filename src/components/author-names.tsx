import React, { type ReactNode } from "react";
import { SiteLink } from "./site-link";
import type { AuthorView } from "./types";

export interface AuthorNamesProps {
  authors: readonly AuthorView[];
  /** What follows the last name. */
  end: string;
}

/**
 * Names with commas between them, as links where they have pages. No text stands beside another, since React
 * would part them by comments in the HTML.
 */
export function AuthorNames({ authors, end }: AuthorNamesProps) {
  const parts: ReactNode[] = [];
  let text = "";
  authors.forEach(({ name, path }, index) => {
    if (index > 0) text += ", ";
    if (path === null) {
      text += name;
      return;
    }
    parts.push(
      text,
      <SiteLink key={index} to={path}>
        {name}
      </SiteLink>,
    );
    text = "";
  });
  return [...parts, text + end].filter((part) => part !== "");
}
