import { askedPaper } from "./asked-paper";
import { meets } from "./meets";
import type { PaperIndex } from "./paper-index";
import { parseQuery, type Condition } from "./parse-query";
import { runsOf } from "./words-of";
import { isMinor, wantedWords, type WantedWord } from "./wanted-words";
import { scoreWord } from "./score-words";

/** What a query found. */
export interface Found {
  /** The numbers of papers, the best first. */
  papers: number[];
  /** The words by which they were found, folded, to be marked. */
  words: WantedWord[];
  /** Whether words with an error in them had to be taken for others. */
  isMisspelt: boolean;
}

/** Fewer papers make the search look for misspelt words. */
const FEW = 3;

/** Returns the papers that a query asks for. An arXiv identifier or address asks for its paper alone. */
export function searchPapers(index: PaperIndex, query: string): Found {
  const asked = askedPaper(query);
  if (asked !== null) {
    const number = index.numberOf(asked.replace("/", "-"));
    return { papers: number === undefined ? [] : [number], words: [], isMisspelt: false };
  }
  return findPapers(index, parseQuery(query));
}

/** Returns the papers that meet all conditions. */
export function findPapers(index: PaperIndex, conditions: readonly Condition[]): Found {
  const words = wantedWords(conditions);
  if (conditions.length === 0) return { papers: [], words, isMisspelt: false };
  const others = conditions.filter(({ kind, isNot }) => isNot || kind !== "words");
  const exact = ranked(index, words, others, false);
  if (exact.length >= FEW || words.length === 0) return { papers: exact, words, isMisspelt: false };
  const similar = ranked(index, words, others, true);
  const known = new Set(exact);
  const more = similar.filter((paper) => !known.has(paper));
  return { papers: [...exact, ...more], words, isMisspelt: more.length > 0 };
}

function ranked(
  index: PaperIndex,
  words: readonly WantedWord[],
  others: readonly Condition[],
  misspelt: boolean,
): number[] {
  const count = index.papers.length;
  const total = new Float32Array(count);
  const titleWords = new Uint8Array(count);
  let left: boolean[] | null = null;
  const allMinor = words.every(isMinor);
  for (const wanted of words) {
    const { scores, inTitle } = scoreWord(index, wanted.word, { misspelt });
    const isNeeded = allMinor || !isMinor(wanted);
    let papers = 0;
    for (const score of scores) if (score > 0) papers += 1;
    const rarity = isNeeded ? Math.log(2 + count / (1 + papers)) : 0.2;
    const before: boolean[] | null = left;
    left = isNeeded ? Array.from(scores, (score, paper) => score > 0 && before?.[paper] !== false) : left;
    scores.forEach((score, paper) => {
      total[paper] = (total[paper] ?? 0) + score * rarity;
      titleWords[paper] = (titleWords[paper] ?? 0) + (inTitle[paper] ?? 0);
    });
  }
  const found: number[] = [];
  for (let paper = 0; paper < count; paper += 1) {
    if (left !== null && left[paper] !== true) continue;
    if (others.every((condition) => meets(index, paper, condition) !== condition.isNot)) {
      found.push(paper);
    }
  }
  const value = new Map(
    found.map((paper) => {
      const own = total[paper] ?? 0;
      return [paper, own + bonus(index, paper, words, titleWords[paper] ?? 0)];
    }),
  );
  return found.sort((a, b) => (value.get(b) ?? 0) - (value.get(a) ?? 0) || a - b);
}

/** What makes one paper better than another with the same words: less else in its title, heat, a newer digest. */
function bonus(
  index: PaperIndex,
  paper: number,
  words: readonly WantedWord[],
  inTitle: number,
): number {
  const { title = "", score = 0 } = index.papers[paper] ?? {};
  const heat = Math.log10(1 + Math.max(0, score)) / 2;
  const newness = 1 - paper / index.papers.length;
  if (inTitle === 0) return heat + newness;
  const runs = runsOf(title);
  const coverage = (8 * inTitle) / Math.max(runs.length, words.length);
  const phrase = words.map(({ word }) => word).join(" ");
  const inOrder = words.length > 1 && ` ${runs.join(" ")}`.includes(` ${phrase}`) ? 6 : 0;
  return heat + newness + coverage + inOrder;
}
