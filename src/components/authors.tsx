import React from "react";
import * as styles from "./authors.module.css";
import { nameList } from "./name-list";
import { useSite } from "./site-context";
import type { AuthorView } from "./types";

/** Folding away only a name or two would save nothing. */
const FEWEST_FOLDED = 2;

export interface AuthorsProps {
  /** A bare name is one without a page. */
  names: readonly (string | AuthorView)[];
  /** The list goes on in the paper itself. */
  more: boolean;
  /** How many of a long list are shown before the fold. */
  shown?: number | undefined;
}

/** All authors of a paper; of a long list the first, and the rest in a fold. */
export function Authors({ names, more, shown = 10 }: AuthorsProps) {
  const { messages } = useSite();
  if (names.length === 0) return null;
  const others = more ? ` ${messages.andOthers}` : "";
  const authors = names.map((name) => (typeof name === "string" ? { name, path: null } : name));
  const rest = authors.slice(shown);
  if (rest.length < FEWEST_FOLDED) {
    return <p className={styles.authors}>{nameList(authors, others)}</p>;
  }
  return (
    <div className={styles.authors}>
      {nameList(authors.slice(0, shown), " ")}
      <details>
        <summary>{messages.moreAuthors(rest.length)}</summary>
        {nameList(rest, others)}
      </details>
    </div>
  );
}
