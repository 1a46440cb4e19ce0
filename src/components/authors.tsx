import React from "react";
import { AuthorNames } from "./author-names";
import * as styles from "./authors.module.css";
import { useSite } from "./site-context";
import type { AuthorView } from "./types";

/** A longer list is folded after its first names; folding away only a name or two would save nothing. */
const LONGEST_UNFOLDED = 12;
const SHOWN_WHEN_FOLDED = 10;

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
    return (
      <p className={styles.authors}>
        <AuthorNames authors={authors} end={others} />
      </p>
    );
  }
  const rest = authors.slice(SHOWN_WHEN_FOLDED);
  return (
    <div className={styles.authors}>
      <AuthorNames authors={authors.slice(0, SHOWN_WHEN_FOLDED)} end=", " />
      <details>
        <summary>{messages.moreAuthors(rest.length)}</summary>
        <AuthorNames authors={rest} end={others} />
      </details>
    </div>
  );
}
