import React, { type ReactNode } from "react";
import * as styles from "./authors.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { AuthorView } from "./types";

/** A longer list is folded after its first names; folding away only a name or two would save nothing. */
const LONGEST_UNFOLDED = 12;
const SHOWN_WHEN_FOLDED = 10;

/**
 * Returns names with commas between them and `end` after them. No text stands beside another, since React
 * would part them by comments in the HTML.
 */
function nameList(authors: readonly AuthorView[], end: string): ReactNode[] {
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

export interface AuthorsProps {
  /** A bare name is one without a page. */
  names: readonly (string | AuthorView)[];
  /** The list goes on in the paper itself. */
  more: boolean;
}

/** All authors of a paper; of a long list the first, and the rest in a fold. */
export function Authors({ names, more }: AuthorsProps) {
  const { messages } = useSite();
  if (names.length === 0) return null;
  const others = more ? ` ${messages.andOthers}` : "";
  const authors = names.map((name) => (typeof name === "string" ? { name, path: null } : name));
  if (authors.length <= LONGEST_UNFOLDED) {
    return <p className={styles.authors}>{nameList(authors, others)}</p>;
  }
  const rest = authors.slice(SHOWN_WHEN_FOLDED);
  return (
    <div className={styles.authors}>
      {nameList(authors.slice(0, SHOWN_WHEN_FOLDED), ", ")}
      <details>
        <summary>{messages.moreAuthors(rest.length)}</summary>
        {nameList(rest, others)}
      </details>
    </div>
  );
}
