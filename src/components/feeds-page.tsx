import React from "react";
import * as styles from "./counted-links.module.css";
import { FileLinks } from "./file-links";
import { MetaLine } from "./meta-line";
import { PageHeading } from "./page-heading";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import type { FeedGroupView, LinkView } from "./types";

export interface FeedsPageProps {
  groups: readonly FeedGroupView[];
  /** All of them as OPML: labels and paths of the site. */
  files?: readonly LinkView[] | undefined;
}

/** All feeds of the site in all their formats, by what they are of. */
export function FeedsPage({ groups, files }: FeedsPageProps) {
  const { site, messages } = useSite();
  return (
    <>
      <PageHeading title={messages.feeds}>
        {site.authorsPath && (
          <MetaLine>
            <SiteLink to={site.authorsPath}>{messages.authors}</SiteLink>
          </MetaLine>
        )}
      </PageHeading>
      {groups.map(({ title, feeds }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul className={styles.links}>
            {feeds.map(({ name, files: { rss, atom, json } }) => (
              <li key={rss}>
                {name}{" "}
                <small>
                  <SiteLink to={rss}>RSS</SiteLink> · <SiteLink to={atom}>Atom</SiteLink> ·{" "}
                  <SiteLink to={json}>JSON Feed</SiteLink>
                </small>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <FileLinks files={files} />
    </>
  );
}
