import isEqual from "fast-deep-equal";
import { oncePer } from "../../outputs/papers/once-per";
import type { PaperOutput } from "../../outputs/types";
import { paperTerms, type TermSource } from "../../statistics/paper-terms";
import { relatedPapers } from "../../statistics/related-papers";
import { keepEqual } from "../keep-equal";

/** The papers most like each one, by key, with what they were compared by. */
export interface RelatedRecords {
  count: number;
  sources: ReadonlyMap<string, TermSource>;
  keys: ReadonlyMap<string, readonly string[]>;
}

const termsOf = oncePer(paperTerms);

/**
 * Returns at most `count` related papers of each paper. The weight of a word depends on all papers, so after an edit to the words of
 * one all are compared again; after any other edit the result is that of the run `before`.
 */
export function relatedRecords(
  papers: ReadonlyMap<string, PaperOutput>,
  count: number,
  before: RelatedRecords | null,
): RelatedRecords {
  const made = new Map([...papers].map(([key, paper]) => [key, termSource(paper)]));
  const sources = before === null ? made : keepEqual(before.sources, made);
  if (before !== null && before.count === count && isSame(before.sources, sources)) return before;
  const compared = [...sources].map(([key, source]) => ({ key, terms: termsOf(source) }));
  return { count, sources, keys: relatedPapers(compared, count) };
}

function termSource({ title, abstract, authors, subjects }: PaperOutput): TermSource {
  return { title, abstract, authors, subjects: subjects.map(({ code }) => code) };
}

/** Whether two maps have the same objects in the same order. */
function isSame(a: ReadonlyMap<string, object>, b: ReadonlyMap<string, object>): boolean {
  return a.size === b.size && isEqual([...a], [...b]);
}
