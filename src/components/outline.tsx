import React, { createElement } from "react";
import { InlineRichText } from "./inline-rich-text";
import * as styles from "./outline.module.css";
import { useSite } from "./site-context";
import type { EntryView } from "./types";

export interface OutlineProps {
  entries: EntryView[];
}

/**
 * The papers of a digest with their ranks: a fold above them on a narrow page, open beside them
 * on a wide one, where CSS alone opens it and script marks the paper that is being read.
 */
export function Outline({ entries }: OutlineProps) {
  const { messages } = useSite();
  return (
    <nav className={styles.outline} aria-label={messages.outline}>
      <details>
        <summary>{messages.outline}</summary>
        {createElement(
          "hot-papers-outline",
          null,
          <ol>
            {entries.map(({ domId, title, lang, rank }, index) => (
              <li
                key={domId}
                value={rank === (entries[index - 1]?.rank ?? 0) + 1 ? undefined : rank}
              >
                <a href={`#${domId}`}>
                  <InlineRichText tree={title.tree} lang={lang} />
                </a>
              </li>
            ))}
          </ol>,
        )}
      </details>
    </nav>
  );
}
