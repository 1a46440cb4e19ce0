import React from "react";
import { FileLinks } from "./file-links";
import { MetaLine } from "./meta-line";
import { PageHeading } from "./page-heading";
import { PaperList } from "./paper-list";
import { useSite } from "./site-context";
import type { LinkView, PaperRowView } from "./types";

export interface AuthorPageProps {
  author: { name: string };
  /** All of them, in the order to show them in. */
  papers: readonly PaperRowView[];
  /** Data of the author: labels and paths of the site. */
  files?: readonly LinkView[];
}

/** The papers of an author. */
export function AuthorPage({ author, papers, files }: AuthorPageProps) {
  const { messages } = useSite();
  return (
    <>
      <PageHeading title={author.name}>
        <MetaLine>{messages.papers(papers.length)}</MetaLine>
      </PageHeading>
      <PaperList papers={papers} />
      <FileLinks files={files} />
    </>
  );
}
