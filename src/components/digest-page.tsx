import React from "react";
import { ArticlePage } from "./article-page";
import { DigestNeighbours } from "./digest-neighbours";
import * as styles from "./digest-page.module.css";
import { DigestSummary } from "./digest-summary";
import { FileLinks } from "./file-links";
import { Narrow } from "./narrow";
import { Outline } from "./outline";
import { PageHeading } from "./page-heading";
import { Pagination } from "./pagination";
import { PaperEntry } from "./paper-entry";
import { interleaveProse } from "./interleave-prose";
import { Prose } from "./prose";
import { AfterDigest } from "./slots/after-digest";
import { BeforeDigest } from "./slots/before-digest";
import { ScoreStrip } from "./score-strip";
import { useSite } from "./site-context";
import { ViewSwitch } from "./view-switch";
import type { DigestView, LinkView, Paging } from "./types";

export interface DigestPageProps {
  digest: DigestView;
  /** The score of a full bar; the best of the digest where it is not given. */
  defaultTopScore?: number | undefined;
  /** Citations and data of the digest: labels and paths of the site. */
  files?: readonly LinkView[] | undefined;
  /** Of a digest on several pages. */
  paging?: Paging | undefined;
}

/** A digest with its papers and the prose around them, or an article where it has no paper. */
export function DigestPage({ digest, defaultTopScore, files, paging }: DigestPageProps) {
  const { messages } = useSite();
  const { title, lang, entries, prose, all } = digest;
  const summary = <DigestSummary digest={digest} />;
  const neighbours = <DigestNeighbours older={digest.older} newer={digest.newer} />;
  if (entries.length === 0) {
    return (
      <>
        <ArticlePage digest={digest} before={<BeforeDigest digest={digest} />}>
          {summary}
        </ArticlePage>
        <AfterDigest digest={digest} />
        {neighbours}
        <FileLinks files={files} />
      </>
    );
  }
  const ownTopScore = () => entries.reduce((top, { score }) => Math.max(top, score), 0);
  const topScore = defaultTopScore ?? all?.topScore ?? ownTopScore();
  const page = paging?.page ?? 1;
  return (
    <>
      <PageHeading title={page > 1 ? messages.onPage(title, page) : title} lang={lang} isMasthead>
        {summary}
        <ScoreStrip scores={entries.map(({ score }) => score)} />
      </PageHeading>
      <BeforeDigest digest={digest} />
      <div className={styles.digest}>
        <Narrow rows={entries.length} />
        <ViewSwitch />
        <Outline entries={entries} />
        <div>
          {interleaveProse(entries, prose).map(({ item, prose: text }, index) =>
            item ? (
              <PaperEntry key={index} entry={item} topScore={topScore} lang={lang} />
            ) : (
              <Prose key={index} tree={text.tree} lang={lang} />
            ),
          )}
          {paging && <Pagination paging={paging} order="rank" />}
          <AfterDigest digest={digest} />
          {neighbours}
          <FileLinks files={files} />
        </div>
      </div>
    </>
  );
}
