import React from "react";
import { NeighbourLinks } from "./neighbour-links";
import { useSite } from "./site-context";
import type { PaperView } from "./types";

export type PaperNeighboursProps = Pick<PaperView, "subjects" | "higher" | "lower">;

/** The papers next to this one by score in its main subject. */
export function PaperNeighbours({ subjects: [subject], higher, lower }: PaperNeighboursProps) {
  const { messages } = useSite();
  if (!subject) return null;
  return (
    <NeighbourLinks
      label={messages.neighboursIn(subject.code)}
      previous={higher && { ...higher, label: messages.higherIn(subject.code) }}
      next={lower && { ...lower, label: messages.lowerIn(subject.code) }}
    />
  );
}
