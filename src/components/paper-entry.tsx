import React from "react";
import { CoinsSpan } from "./coins-span";
import { EntryHead } from "./entry-head";
import * as styles from "./paper-entry.module.css";
import { Prose } from "./prose";
import { AfterPaper } from "./slots/after-paper";
import { SocialPostList } from "./social-post-list";
import type { EntryView } from "./types";

export interface PaperEntryProps {
  entry: EntryView;
  /** The best score of the digest. */
  topScore: number;
  /** The language of what the author of the digest wrote, BCP 47. */
  lang?: string | null | undefined;
}

/**
 * One paper of a digest; its posts stand beside it where there is room. Scripts and tests rely on its attributes:
 * docs/design.md lists them.
 */
export function PaperEntry({ entry, topScore, lang }: PaperEntryProps) {
  return (
    <article
      className={styles.entry}
      id={entry.domId}
      aria-label={entry.title.text}
      data-arxiv-id={entry.arxivId ?? undefined}
      data-rank={entry.rank}
    >
      <EntryHead entry={entry} topScore={topScore} isWhole />
      <CoinsSpan coins={entry.coins} />
      {entry.abstract && <Prose tree={entry.abstract.tree} lang={lang} isFolded />}
      <SocialPostList posts={entry.posts} notes={entry.notes} />
      <AfterPaper page="digest" entry={entry} />
    </article>
  );
}
