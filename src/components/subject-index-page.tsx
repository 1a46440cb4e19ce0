import React from "react";
import { CountedLinks } from "./counted-links";
import { FileLinks } from "./file-links";
import { MetaLine } from "./meta-line";
import { PageHeading } from "./page-heading";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";
import { subjectTitle } from "./subject-title";
import type { LinkView, SubjectGroupView } from "./types";

export interface SubjectIndexPageProps {
  groups: readonly SubjectGroupView[];
  /** Data of the subjects: labels and paths of the site. */
  files?: readonly LinkView[] | undefined;
}

/** The subjects that the site has papers of, by arXiv's groups. */
export function SubjectIndexPage({ groups, files }: SubjectIndexPageProps) {
  const { site, messages } = useSite();
  return (
    <>
      <PageHeading title={messages.subjects}>
        <MetaLine>
          {site.topPath && (
            <SiteLink to={site.topPath}>{messages.bestOf(messages.allSubjects)}</SiteLink>
          )}
          {site.authorsPath && <SiteLink to={site.authorsPath}>{messages.authors}</SiteLink>}
        </MetaLine>
      </PageHeading>
      {groups.length === 0 && <p>{messages.emptyList}</p>}
      {groups.map(({ name, subjects }) => (
        <section key={name} aria-label={name ?? messages.otherSubjects}>
          <h2>{name ?? messages.otherSubjects}</h2>
          <CountedLinks
            links={subjects.map((subject) => ({
              label: subjectTitle(subject),
              path: subject.path,
              count: messages.papers(subject.count),
            }))}
          />
        </section>
      ))}
      <FileLinks files={files} />
    </>
  );
}
