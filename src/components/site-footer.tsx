import React from "react";
import { ColorScheme } from "./color-scheme";
import { scoreWords } from "../messages/score-words";
import { currentLink } from "./current-link";
import { useSite } from "./site-context";
import * as styles from "./site-footer.module.css";
import { KeyHelp } from "./key-help";
import { SiteLink } from "./site-link";
import { SiteFooterSlot } from "./slots/site-footer";

export interface SiteFooterProps {
  /** Of the page that shows it. */
  path: string;
  lang?: string | undefined;
}

/** The other pages of the site, what the scores are, who publishes it and where they are elsewhere, the colour scheme. */
export function SiteFooter({ path, lang }: SiteFooterProps) {
  const context = useSite();
  const { site, messages } = context;
  const { author, social, otherPages = [] } = site;
  const counts = scoreWords(site.scoredBy ?? "robust", null, context);
  return (
    <footer className={styles.footer} lang={lang}>
      {otherPages.length > 0 && (
        <ul>
          {otherPages.map(({ label, path: to }) => (
            <li key={to}>
              <SiteLink to={to} aria-current={currentLink(to, path, site.homePath)}>
                {label}
              </SiteLink>
            </li>
          ))}
        </ul>
      )}
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
      <ColorScheme />
      <KeyHelp />
      <SiteFooterSlot path={path} />
    </footer>
  );
}
