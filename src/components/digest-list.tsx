import React from "react";
import { DigestCard } from "./digest-card";
import { Pagination } from "./pagination";
import { useSite } from "./site-context";
import type { DigestCardView, Paging } from "./types";

export interface DigestListProps {
  digests: DigestCardView[];
  paging?: Paging;
}

/** A page of digests, and the way to the next. */
export function DigestList({ digests, paging }: DigestListProps) {
  const { messages } = useSite();
  return (
    <>
      {digests.length === 0 && <p>{messages.emptyList}</p>}
      {digests.map((digest) => (
        <DigestCard key={digest.path} digest={digest} />
      ))}
      {paging && <Pagination paging={paging} />}
    </>
  );
}
