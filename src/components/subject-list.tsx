import React from "react";
import { SiteLink } from "./site-link";
import * as styles from "./subject-list.module.css";
import { subjectTitle } from "./subject-title";
import type { SubjectView } from "./types";

export interface SubjectListProps {
  subjects: SubjectView[];
}

/** arXiv subjects with their names, as links where they have pages. */
export function SubjectList({ subjects }: SubjectListProps) {
  if (subjects.length === 0) return null;
  return (
    <ul className={styles.subjects}>
      {subjects.map((subject, index) => {
        const { path } = subject;
        const label = subjectTitle(subject);
        return <li key={index}>{path ? <SiteLink to={path}>{label}</SiteLink> : label}</li>;
      })}
    </ul>
  );
}
