import { parseDigest } from "../../digest/parse-digest";
import type { Entry } from "../../digest/types";
import type { Problem } from "../../problems/problem";
import type { Facts } from "./new-digest";

const HEAD = ["---", "title: Hot Papers", "date: 2026-01-09", "slug: hot-papers"];

/** In the front matter of a digest in which headings are papers with or without a link. */
export const HEADINGS_ARE_PAPERS = "papers: headings";

/**
 * Returns the one paper that a digest of these lines has; `null` where there is another number, other text or a problem. With
 * `mayLackLinks` its having no link is none.
 */
export function readBack(lines: readonly string[], mayLackLinks = false): Entry | null {
  const head = [...HEAD, ...(mayLackLinks ? [HEADINGS_ARE_PAPERS] : []), "---", ""];
  const { digest, problems } = parseDigest([...head, ...lines, ""].join("\n"), {
    fileName: "posts/hot-papers.md",
  });
  const [entry] = digest.entries;
  const isWhole =
    digest.entries.length === 1 &&
    digest.prose.length === 0 &&
    problems.every(
      (problem) => isOfData(problem) || (mayLackLinks && problem.rule === "paper-unlinked"),
    );
  return isWhole && entry !== undefined && entry.notes.length === 0 ? entry : null;
}

/** Returns whether a problem is one of what a source says, not of how it is written. */
export function isOfData({ rule }: Problem): boolean {
  return rule === "metrics-unlikely" || rule === "image-remote";
}

/** Returns whether a paper was read with these facts and no others. */
export function hasFacts(entry: Entry, { moreAuthors = false, ...facts }: Facts): boolean {
  const of = (paper: Omit<Facts, "moreAuthors">) =>
    JSON.stringify([paper.authors, paper.links, paper.subjects, paper.metrics]);
  return of(entry) === of(facts) && entry.moreAuthors === moreAuthors;
}
