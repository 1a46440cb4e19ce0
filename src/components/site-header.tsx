import React from "react";
import { useSite } from "./site-context";
import * as styles from "./site-header.module.css";
import { SiteLink } from "./site-link";

const withoutSlash = (path: string) => path.replace(/\/+$/, "");

/** Returns what a link of the navigation is to the page that shows it: the page itself, or a part above it. */
function currentOf(linkPath: string, pagePath: string, homePath: string) {
  const [link, page, home] = [linkPath, pagePath, homePath].map(withoutSlash);
  if (link === page) return "page";
  // All pages are below the home page, and below what a site has above it.
  const isAboveAll = `${home}/`.startsWith(`${link}/`);
  return !isAboveAll && page?.startsWith(`${link}/`) ? "true" : undefined;
}

export interface SiteHeaderProps {
  /** Of the page that shows it. */
  path: string;
  lang?: string;
}

/** The site's name and its navigation. */
export function SiteHeader({ path, lang }: SiteHeaderProps) {
  const { site, messages } = useSite();
  return (
    <header className={styles.header} lang={lang}>
      <SiteLink to={site.homePath}>{site.title}</SiteLink>
      {site.navigation.length > 0 && (
        <nav aria-label={messages.navigation}>
          <ul>
            {site.navigation.map((link) => (
              <li key={link.path}>
                <SiteLink to={link.path} aria-current={currentOf(link.path, path, site.homePath)}>
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
