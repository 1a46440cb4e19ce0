import React from "react";
import { Authors } from "./authors";
import { InlineRichText } from "./inline-rich-text";
import { Metrics } from "./metrics";
import * as styles from "./paper-entry.module.css";
import { PaperLinks } from "./paper-links";
import { SocialPostList } from "./social-post-list";
import { Prose } from "./prose";
import { SiteLink } from "./site-link";
import { AfterPaper } from "./slots/after-paper";
import { SubjectList } from "./subject-list";
import type { EntryView } from "./types";

export interface PaperEntryProps {
  entry: EntryView;
  /** The best score of the digest. */
  topScore: number;
  /** The language of what the author of the digest wrote, BCP 47. */
  lang?: string | null;
}

/** One paper of a digest. Scripts and tests rely on its attributes: docs/design.md lists them. */
export function PaperEntry({ entry, topScore, lang }: PaperEntryProps) {
  const title = <InlineRichText tree={entry.title.tree} lang={entry.lang} />;
  return (
    <article
      className={styles.entry}
      id={entry.domId}
      aria-label={entry.title.text}
      data-arxiv-id={entry.arxivId ?? undefined}
      data-rank={entry.rank}
    >
      <h2 data-arxiv={entry.arxivId ?? undefined}>
        {entry.href ? <SiteLink to={entry.href}>{title}</SiteLink> : title}
      </h2>
      <Authors names={entry.authors} more={entry.moreAuthors} />
      {/* Beside the words that it repeats, so that they cost a page next to nothing. */}
      {entry.coins && <span className="Z3988" title={entry.coins} />}
      <Metrics metrics={entry.metrics} score={entry.score} topScore={topScore} />
      <PaperLinks entry={entry} />
      <SubjectList subjects={entry.subjects} />
      {entry.abstract && <Prose tree={entry.abstract.tree} lang={lang} />}
      <SocialPostList posts={entry.posts} notes={entry.notes} />
      <AfterPaper page="digest" entry={entry} />
    </article>
  );
}
