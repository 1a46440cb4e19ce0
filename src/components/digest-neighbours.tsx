import React from "react";
import { NeighbourLinks } from "./neighbour-links";
import { useSite } from "./site-context";
import type { DigestView } from "./types";

export type DigestNeighboursProps = Pick<DigestView, "older" | "newer">;

/** The posts before and after this one. */
export function DigestNeighbours({ older, newer }: DigestNeighboursProps) {
  const { strings } = useSite();
  return (
    <NeighbourLinks
      label={strings.neighbours}
      previous={older && { ...older, label: strings.olderDigest }}
      next={newer && { ...newer, label: strings.newerDigest }}
    />
  );
}
