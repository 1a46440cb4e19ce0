import type { Metric } from "../../digest/types";
import type { Network } from "../http/network";

/** A paper whose counts are asked for. */
export interface CountedPaper {
  key: string;
  /** Without version. */
  arxivId: string | null;
  /** arXiv's own for its papers. */
  doi: string | null;
  /** The posts about it in the digest. */
  posts: readonly { network: string; url: string; embedUri: string | null }[];
}

/** A count without its time. */
export type Count = Pick<Metric, "name" | "value">;

/** How a source is asked. */
export interface CountRequest {
  network: Network;
  /** Its key, where it has one; goes into headers alone. */
  key: string | null;
}

/** Asks for counts of papers: those that are known, by the papers' keys. Rejects with an Error. */
export type AskCounts = (
  papers: readonly CountedPaper[],
  request: CountRequest,
) => Promise<Map<string, Count[]>>;

export const JSON_WANTED = "application/json, */*";

/** Returns a count by its name; none where it is no whole number: what is missing is not zero. */
export function countOf(name: string, value: unknown): Count[] {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
    ? [{ name, value }]
    : [];
}
