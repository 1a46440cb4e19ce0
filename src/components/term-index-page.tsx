import React from "react";
import { CountedLinks } from "./counted-links";
import { PageHeading } from "./page-heading";
import { useSite } from "./site-context";
import type { TermKind } from "./term-page";
import type { TermView } from "./types";

export interface TermIndexPageProps {
  kind: TermKind;
  terms: TermView[];
}

/** All categories or all tags, with how many digests each has. */
export function TermIndexPage({ kind, terms }: TermIndexPageProps) {
  const { messages } = useSite();
  const links = terms.map(({ name, path, count }) => ({
    label: name,
    path,
    count: count === undefined ? "" : messages.digests(count),
  }));
  return (
    <>
      <PageHeading title={kind === "tag" ? messages.tags : messages.categories} />
      {links.length > 0 ? <CountedLinks links={links} /> : <p>{messages.emptyList}</p>}
    </>
  );
}
