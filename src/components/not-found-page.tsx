import React from "react";
import { PageHeading } from "./page-heading";
import * as styles from "./prose.module.css";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";

/** What is shown at an address where nothing is. */
export function NotFoundPage() {
  const { site, messages } = useSite();
  const links = site.navigation.filter(({ path }) => path !== site.homePath);
  return (
    <>
      <PageHeading title={messages.notFound.heading} />
      <div className={styles.prose}>
        <p>{messages.notFound.text}</p>
        <ul>
          {[{ label: messages.home, path: site.homePath }, ...links].map(({ label, path }) => (
            <li key={path}>
              <SiteLink to={path}>{label}</SiteLink>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
