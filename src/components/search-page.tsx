import { withPrefix } from "gatsby";
import React, { createElement } from "react";
import { PageHeading } from "./page-heading";
import * as styles from "./search-page.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";

export interface SearchPageProps {
  /** Of the page itself. */
  path: string;
}

/**
 * The page of search. `<hot-papers-search>` answers in the browser; without script the page says so, and which pages lead to
 * every paper.
 */
export function SearchPage({ path }: SearchPageProps) {
  const { site, messages } = useSite();
  const { label, help } = messages.searching;
  const links = [...site.navigation, ...(site.otherPages ?? [])];
  return (
    <>
      <PageHeading title={messages.search} />
      <div className={styles.search}>
        {createElement(
          "hot-papers-search",
          null,
          <form action={withPrefix(path)} role="search">
            <input type="search" name="q" aria-label={label} />
            <button type="submit">{messages.search}</button>
          </form>,
          <p>{help}</p>,
        )}
        <noscript>
          <p>{messages.searchNeedsScript}</p>
          <ul>
            {links.map((link) => (
              <li key={link.path}>
                <SiteLink to={link.path}>{link.label}</SiteLink>
              </li>
            ))}
          </ul>
        </noscript>
      </div>
    </>
  );
}
