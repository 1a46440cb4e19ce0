import { withPrefix } from "gatsby";
import React, { createElement } from "react";
import * as styles from "./cite.module.css";
import { FileLinks } from "./file-links";
import { ScrollBox } from "./scroll-box";
import { useSite } from "./site-context";
import type { CiteView } from "./types";

export interface CiteProps {
  cite: CiteView;
}

/** A citation to read and select, with its files; with script there are buttons that copy it and save RIS. */
export function Cite({ cite }: CiteProps) {
  const { messages } = useSite();
  return (
    <section className={styles.cite}>
      <h2>{messages.cite}</h2>
      {createElement(
        "hot-papers-copy-text",
        {
          "data-copy": messages.copy,
          "data-ris": cite.risData === null ? undefined : withPrefix(cite.risData),
        },
        <ScrollBox label="BibTeX">
          <pre>{cite.bibtex}</pre>
        </ScrollBox>,
      )}
      <FileLinks files={cite.files} label={messages.citationFiles} />
    </section>
  );
}
