import React from "react";
import * as styles from "./file-links.module.css";
import { MetaLine } from "./meta-line";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { LinkView } from "./types";

export interface FileLinksProps {
  /** Labels and paths of the site. */
  files?: readonly LinkView[] | undefined;
  /** What they are, where it is not the feeds and data of the page. */
  label?: string | undefined;
}

/** The same content as files for other programs, in a line; nothing where there is none. */
export function FileLinks({ files = [], label }: FileLinksProps) {
  const { messages } = useSite();
  if (files.length === 0) return null;
  return (
    <div className={styles.files} role="group" aria-label={label ?? messages.files}>
      <MetaLine>
        {files.map((file) => (
          <SiteLink key={file.url} to={file.url}>
            {file.label}
          </SiteLink>
        ))}
      </MetaLine>
    </div>
  );
}
