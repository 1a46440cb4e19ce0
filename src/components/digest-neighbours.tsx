import React from "react";
import { NeighbourLinks } from "./neighbour-links";
import { useSite } from "./site-context";
import type { DigestView } from "./types";

export type DigestNeighboursProps = Pick<DigestView, "older" | "newer">;

/** The posts before and after this one. */
export function DigestNeighbours({ older, newer }: DigestNeighboursProps) {
  const { messages } = useSite();
  return (
    <NeighbourLinks
      label={messages.neighbours}
      previous={older && { ...older, label: messages.olderDigest }}
      next={newer && { ...newer, label: messages.newerDigest }}
    />
  );
}
