import React from "react";
import { Authors } from "./authors";
import { Cite } from "./cite";
import { FileLinks } from "./file-links";
import { InlineRichText } from "./inline-rich-text";
import { Keep } from "./keep";
import { LinkRow } from "./link-row";
import { PageHeading } from "./page-heading";
import { PaperList } from "./paper-list";
import { PaperNeighbours } from "./paper-neighbours";
import * as styles from "./paper-page.module.css";
import { Prose } from "./prose";
import { ShareButton } from "./share-button";
import { useSite } from "./site-context";
import { AfterPaper } from "./slots/after-paper";
import { Appearance } from "./appearance";
import { SubjectList } from "./subject-list";
import type { LinkView, PaperView } from "./types";

export interface PaperPageProps {
  paper: PaperView;
  /** Data of the paper: labels and paths of the site. */
  files?: readonly LinkView[] | undefined;
}

/** Everything about a paper: what it says, where it stood in digests, how to cite it, where else it is. */
export function PaperPage({ paper, files }: PaperPageProps) {
  const { messages } = useSite();
  const { links, abstract, appearances, cite } = paper;
  const linked = new Set(links.map(({ url }) => withoutVersion(url)));
  const elsewhere = paper.externalLinks.filter(({ url }) => !linked.has(withoutVersion(url)));
  const code = paper.codeLinks.map((url) => ({ url, label: url.replace(/^https?:\/\//i, "") }));
  return (
    <>
      <article aria-label={paper.title.text} data-arxiv-id={paper.arxivId ?? undefined}>
        <PageHeading title={<InlineRichText tree={paper.title.tree} lang={paper.lang} />}>
          <Authors names={paper.authors} more={paper.moreAuthors} />
        </PageHeading>
        <div className={styles.paper}>
          <div>
            <LinkRow links={links}>
              <Keep paperKey={paper.key} />
              <ShareButton />
            </LinkRow>
            <SubjectList subjects={paper.subjects} />
            {abstract && <Prose tree={abstract.tree} />}
            {appearances.length > 0 && <h2>{messages.inDigests}</h2>}
            {appearances.map((appearance) => (
              <Appearance key={`${appearance.path}#${appearance.domId}`} appearance={appearance} />
            ))}
            <AfterPaper page="paper" paper={paper} />
          </div>
          <div>
            {cite && <Cite cite={cite} />}
            <TitledLinks title={messages.elsewhere} links={elsewhere} />
            <TitledLinks title={messages.codeOfPaper} links={code} />
          </div>
        </div>
      </article>
      {paper.related.length > 0 && (
        <section className={styles.related}>
          <h2>{messages.relatedPapers}</h2>
          <PaperList papers={paper.related} />
        </section>
      )}
      <PaperNeighbours subjects={paper.subjects} higher={paper.higher} lower={paper.lower} />
      <FileLinks files={files} />
    </>
  );
}

/** A link to one version of a paper on arXiv leads to the newest as well. */
function withoutVersion(url: string): string {
  return url.replace(/v\d+(?:\.pdf)?$|\.pdf$/, "");
}

function TitledLinks({ title, links }: { title: string; links: LinkView[] }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <LinkRow links={links} />
    </section>
  );
}
