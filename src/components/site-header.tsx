import React from "react";
import { currentLink } from "./current-link";
import { useSite } from "./site-context";
import * as styles from "./site-header.module.css";
import { SiteLink } from "./site-link";

export interface SiteHeaderProps {
  /** Of the page that shows it. */
  path: string;
  lang?: string | undefined;
}

/** The site's name and its navigation. */
export function SiteHeader({ path, lang }: SiteHeaderProps) {
  const { site, messages } = useSite();
  return (
    <header className={styles.header} lang={lang}>
      <SiteLink to={site.homePath}>{site.title}</SiteLink>
      {site.searchPath && (
        <SiteLink
          to={site.searchPath}
          data-action="search"
          aria-current={currentLink(site.searchPath, path, site.homePath)}
        >
          {messages.search}
        </SiteLink>
      )}
      {site.navigation.length > 0 && (
        <nav aria-label={messages.navigation}>
          <ul>
            {site.navigation.map((link) => (
              <li key={link.path}>
                <SiteLink
                  to={link.path}
                  aria-current={currentLink(link.path, path, site.homePath)}
                  data-today={link.path === site.homePath ? "" : undefined}
                >
                  {link.label}
                </SiteLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
