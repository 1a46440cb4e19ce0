import React, { type ReactNode } from "react";
import { SiteLink } from "./site-link";
import type { AuthorView } from "./types";

/**
 * Returns names with commas between them and `end` after them, as links where they have pages. No text stands
 * beside another, since React would part them by comments in the HTML.
 */
export function authorNames(authors: readonly AuthorView[], end: string): ReactNode[] {
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
