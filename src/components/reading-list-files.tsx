import React from "react";
import * as styles from "./reading-list-page.module.css";
import { useSite } from "./site-context";

export interface ReadingListFilesProps {
  /** Whether the site has data of papers, which citations are made of. */
  hasData: boolean;
  hasBibtex: boolean;
}

/** The ways in which the reader's list leaves the browser and comes into it. */
export function ReadingListFiles({ hasData, hasBibtex }: ReadingListFilesProps) {
  const { messages } = useSite();
  const words = messages.readingList;
  const formats = [
    ["bib", "BibTeX", hasBibtex],
    ["ris", "RIS", hasData],
    ["csl.json", "CSL-JSON", hasData],
    ["md", "Markdown", hasData],
    ["json", "JSON", true],
  ] as const;
  return (
    <section className={styles.files} data-part="files" aria-label={words.export}>
      <h2>{words.export}</h2>
      <p>{words.exportNote}</p>
      <div className={styles.bar}>
        {formats.map(
          ([format, label, isHad]) =>
            isHad && (
              <button type="button" key={format} data-export={format}>
                {label}
              </button>
            ),
        )}
        <progress aria-label={words.export} hidden />
      </div>
      <p data-part="missing" role="alert" hidden>
        {words.missing} <span />
      </p>
      <label>
        {words.link}
        <input type="text" data-part="link" readOnly />
      </label>
      <label>
        {words.import}
        <input type="file" accept=".json,application/json" />
      </label>
      <p data-part="not-a-list" role="alert" hidden>
        {words.notAList}
      </p>
    </section>
  );
}
