import React, { createElement } from "react";
import { useSite } from "./site-context";

export interface CopyLinkProps {
  domId: string;
  /** Of the paper, in its digest. */
  rank: number;
}

/** The rank of a paper as a link to its place on the page; with script a click copies its address as well. */
export function CopyLink({ domId, rank }: CopyLinkProps) {
  const { messages } = useSite();
  return createElement(
    "hot-papers-copy-link",
    null,
    <a href={`#${domId}`} aria-label={messages.copyLinkTo(String(rank))}>
      {rank}
    </a>,
  );
}
