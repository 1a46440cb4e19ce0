import React, { type ReactNode } from "react";
import { firstImageAtOnce } from "./first-image-at-once";
import { PageHeading } from "./page-heading";
import { Prose } from "./prose";
import { useSite } from "./site-context";
import type { DigestView } from "./types";

export interface ArticlePageProps {
  digest: Pick<DigestView, "title" | "lang" | "prose">;
  /** Stands below the title. */
  children?: ReactNode;
  /** Stands before the text. */
  before?: ReactNode;
}

/** A page or a post of prose alone. */
export function ArticlePage({ digest, children, before }: ArticlePageProps) {
  const { messages } = useSite();
  return (
    <article aria-label={digest.title}>
      <PageHeading title={digest.title} lang={digest.lang}>
        {children}
      </PageHeading>
      {before}
      {digest.prose.length === 0 && <p>{messages.emptyPost}</p>}
      {digest.prose.map(({ tree }, index) => (
        <Prose key={index} tree={index === 0 ? firstImageAtOnce(tree) : tree} lang={digest.lang} />
      ))}
    </article>
  );
}
