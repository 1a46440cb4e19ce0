import React from "react";
import { FindPaper } from "./find-paper";
import { PageHeading } from "./page-heading";
import * as styles from "./prose.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";

export interface NotFoundPageProps {
  /** Where a paper with the key `ID` would be; `null` on a site without pages of papers. */
  paperPath?: string | null | undefined;
}

/** What is shown at an address where nothing is. */
export function NotFoundPage({ paperPath = null }: NotFoundPageProps) {
  const { site, messages } = useSite();
  const links = site.navigation.filter(({ path }) => path !== site.homePath);
  const search = site.searchPath ? [{ label: messages.search, path: site.searchPath }] : [];
  return (
    <>
      <PageHeading title={messages.notFound.heading} />
      <div className={styles.prose}>
        <p>{messages.notFound.text}</p>
        <ul>
          {[{ label: messages.home, path: site.homePath }, ...search, ...links].map(
            ({ label, path }) => (
              <li key={path}>
                <SiteLink to={path}>{label}</SiteLink>
              </li>
            ),
          )}
        </ul>
        {paperPath !== null && <FindPaper path={paperPath} />}
      </div>
    </>
  );
}
