import React from "react";
import { CopyLink } from "./copy-link";
import * as styles from "./paper-links.module.css";
import type { EntryView } from "./types";

/** A paper's links, labelled as in the post, and the link to its place on the page. */
export function PaperLinks({ entry }: { entry: Pick<EntryView, "links" | "domId" | "title"> }) {
  return (
    <ul className={styles.links}>
      {entry.links.map(({ label, url }, index) => (
        <li key={index}>
          <a href={url}>{label}</a>
        </li>
      ))}
      <li>
        <CopyLink domId={entry.domId} title={entry.title.text} />
      </li>
    </ul>
  );
}
