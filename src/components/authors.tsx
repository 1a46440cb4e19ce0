import React from "react";
import * as styles from "./authors.module.css";
import { useSite } from "./site-context";

/** A longer list is folded after its first names; folding away only a name or two would save nothing. */
const LONGEST_UNFOLDED = 12;
const SHOWN_WHEN_FOLDED = 10;

interface AuthorsProps {
  names: string[];
  /** The list goes on in the paper itself. */
  more: boolean;
}

/** All authors of a paper; of a long list the first, and the rest in a fold. */
export function Authors({ names, more }: AuthorsProps) {
  const { strings } = useSite();
  if (names.length === 0) return null;
  const others = more ? ` ${strings.andOthers}` : "";
  if (names.length <= LONGEST_UNFOLDED) {
    return <p className={styles.authors}>{names.join(", ") + others}</p>;
  }
  const rest = names.slice(SHOWN_WHEN_FOLDED);
  return (
    <div className={styles.authors}>
      {`${names.slice(0, SHOWN_WHEN_FOLDED).join(", ")}, `}
      <details>
        <summary>{strings.moreAuthors(rest.length)}</summary>
        {rest.join(", ") + others}
      </details>
    </div>
  );
}
