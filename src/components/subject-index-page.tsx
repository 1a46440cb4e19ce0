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
  files?: readonly LinkView[];
}

/** The subjects that the site has papers of, by arXiv's groups. */
export function SubjectIndexPage({ groups, files }: SubjectIndexPageProps) {
  const { site, strings } = useSite();
  return (
    <>
      <PageHeading title={strings.subjects}>
        <MetaLine>
          {site.bestPath && (
            <SiteLink to={site.bestPath}>{strings.bestOf(strings.allSubjects)}</SiteLink>
          )}
        </MetaLine>
      </PageHeading>
      {groups.length === 0 && <p>{strings.emptyList}</p>}
      {groups.map(({ name, subjects }) => (
        <section key={name} aria-label={name ?? strings.otherSubjects}>
          <h2>{name ?? strings.otherSubjects}</h2>
          <CountedLinks
            links={subjects.map((subject) => ({
              label: subjectTitle(subject),
              path: subject.path,
              count: strings.papers(subject.count),
            }))}
          />
        </section>
      ))}
      <FileLinks files={files} />
    </>
  );
}
