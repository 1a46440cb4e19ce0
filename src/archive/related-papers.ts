import { type ComparedPaper, paperTerms } from "./paper-terms";

/** The terms that a paper is looked up by: its weightiest tell nearly all. */
const QUERY_TERMS = 40;
/** A term that more papers have tells little, and would make the work grow with the square of the papers. */
const MOST_PAPERS = 500;

type Vector = [term: string, weight: number][];

/**
 * Returns the keys of the papers most like each one, the most alike first, at most `count`: by the cosine of their
 * tf-idf vectors over title, abstract, authors and subjects. Equal ones come by key. Papers that share nothing are
 * not related. An inverted index of bounded lists keeps the work near-linear in papers.
 */
export function relatedPapers(
  papers: readonly ComparedPaper[],
  count: number,
): Map<string, string[]> {
  if (count === 0) return new Map();
  const vectors = vectorsOf(papers);
  const index = indexOf(vectors);
  const related = new Map<string, string[]>();
  papers.forEach(({ key }, own) => {
    const likeness = new Map<number, number>();
    const query = (vectors[own] ?? []).slice(0, QUERY_TERMS);
    for (const [term, weight] of query) {
      const postings = index.get(term) ?? [];
      if (postings.length > MOST_PAPERS) continue;
      for (const [other, otherWeight] of postings) {
        likeness.set(other, (likeness.get(other) ?? 0) + weight * otherWeight);
      }
    }
    likeness.delete(own);
    const keyOf = (position: number) => papers[position]?.key ?? "";
    const best = [...likeness]
      // Rounded, since equal likenesses may differ in their last bits by the order that they were added up in.
      .map(([other, value]) => ({ key: keyOf(other), value: Math.round(value * 1e9) }))
      .filter(({ value }) => value > 0)
      .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
    related.set(
      key,
      best.slice(0, count).map((other) => other.key),
    );
  });
  return related;
}

/** The papers' vectors of length 1, the weightiest terms first, equal ones by term. */
function vectorsOf(papers: readonly ComparedPaper[]): Vector[] {
  const counts = papers.map(paperTerms);
  const having = new Map<string, number>();
  for (const terms of counts) {
    for (const term of terms.keys()) having.set(term, (having.get(term) ?? 0) + 1);
  }
  return counts.map((terms) => {
    const weighted = [...terms].map(([term, times]): [string, number] => [
      term,
      (1 + Math.log(times)) * Math.log(papers.length / (having.get(term) ?? 1)),
    ]);
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return weighted
      .map(([term, weight]): [string, number] => [term, weight / length])
      .sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1));
  });
}

function indexOf(vectors: readonly Vector[]): Map<string, [paper: number, weight: number][]> {
  const index = new Map<string, [number, number][]>();
  vectors.forEach((vector, paper) => {
    for (const [term, weight] of vector) {
      const postings = index.get(term) ?? [];
      postings.push([paper, weight]);
      index.set(term, postings);
    }
  });
  return index;
}
