import React from "react";
import { scoreWords } from "../messages/score-words";
import { useSite } from "./site-context";
import * as styles from "./site-footer.module.css";
import { SiteFooterSlot } from "./slots/site-footer";

export interface SiteFooterProps {
  /** Of the page that shows it. */
  path: string;
  lang?: string;
}

/** What the scores are, who publishes the site, and where they are elsewhere. */
export function SiteFooter({ path, lang }: SiteFooterProps) {
  const context = useSite();
  const { site, messages } = context;
  const { author, social } = site;
  const counts = scoreWords(site.scoredBy ?? "robust", null, context);
  return (
    <footer className={styles.footer} lang={lang}>
      <p>{messages.scoreNote(counts)}</p>
      {(author || social.length > 0) && (
        <ul>
          {author && <li>{author.url ? <a href={author.url}>{author.name}</a> : author.name}</li>}
          {social.map(({ label, url }) => (
            <li key={url}>
              <a href={url} rel="me">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <SiteFooterSlot path={path} />
    </footer>
  );
}
