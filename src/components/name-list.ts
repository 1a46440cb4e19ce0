import { createElement, type ReactNode } from "react";
import { SiteLink } from "./site-link";

interface Named {
  name: string;
  /** A path of the site, or an absolute address. */
  path: string | null;
}

/**
 * Returns names with commas between them, `start` before and `end` after them. No text stands beside another, since React
 * would part them by comments in the HTML.
 */
export function nameList(names: readonly Named[], end: string, start = ""): ReactNode[] {
  const parts: ReactNode[] = [];
  let text = start;
  names.forEach(({ name, path }, index) => {
    if (index > 0) text += ", ";
    if (path === null) {
      text += name;
      return;
    }
    parts.push(text, createElement(SiteLink, { key: index, to: path, children: name }));
    text = "";
  });
  return [...parts, text + end].filter((part) => part !== "");
}
