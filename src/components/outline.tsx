import React from "react";
import { formatNumber } from "../messages/format-number";
import { InlineRichText } from "./inline-rich-text";
import * as styles from "./outline.module.css";
import { useSite } from "./site-context";
import type { EntryView } from "./types";

export interface OutlineProps {
  entries: EntryView[];
}

/**
 * The papers of a digest with their ranks and scores: a fold above them on a narrow page, open beside them
 * on a wide one, where CSS alone opens it.
 */
export function Outline({ entries }: OutlineProps) {
  const { messages, locale } = useSite();
  /** Not where all counts are of names that are not part of the score, such as upvotes. */
  const isScored = entries.some(({ score }) => score > 0);
  return (
    <nav className={styles.outline} aria-label={messages.outline}>
      <details>
        <summary>{messages.outline}</summary>
        <ol>
          {entries.map(({ domId, title, lang, rank, score, metrics }, index) => (
            <li key={domId} value={rank === (entries[index - 1]?.rank ?? 0) + 1 ? undefined : rank}>
              <a href={`#${domId}`}>
                <InlineRichText tree={title.tree} lang={lang} />
              </a>
              {isScored && metrics.length > 0 && (
                <data value={score}>{formatNumber(score, locale)}</data>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
