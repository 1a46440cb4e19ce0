import type { DigestOutput } from "../types";

/**
 * Returns the papers of the first page of a digest, and those of its other pages, of which only a long digest
 * has any.
 */
export function firstPage({ entries }: Pick<DigestOutput, "entries">): {
  shown: DigestOutput["entries"];
  others: DigestOutput["entries"];
} {
  const end = entries.findIndex(({ page }) => page !== entries[0]?.page);
  if (end === -1) return { shown: entries, others: [] };
  return { shown: entries.slice(0, end), others: entries.slice(end) };
}
