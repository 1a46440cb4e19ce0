import { askedPaper } from "./asked-paper";
import { testOf } from "./test-of";
import type { PaperIndex } from "./paper-index";
import { parseQuery, type Condition } from "./parse-query";
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
  const exact = ranked(index, words, others, []);
  if (exact.length >= FEW || words.length === 0) return { papers: exact, words, isMisspelt: false };
  const rare = words.filter((wanted) => !isMinor(wanted) && hasFew(index, wanted));
  // Words that are spelt right are left as they are, as long as that finds anything.
  const suspected = rare.length > 0 ? rare : exact.length === 0 ? words : [];
  const known = new Set(exact);
  const more = ranked(index, words, others, suspected).filter((paper) => !known.has(paper));
  return { papers: [...exact, ...more], words, isMisspelt: more.length > 0 };
}

/** Whether hardly any paper has a word, so that it may be misspelt. */
function hasFew(index: PaperIndex, { word }: WantedWord): boolean {
  return scoreWord(index, word, { misspelt: false }).papers < FEW;
}

function ranked(
  index: PaperIndex,
  words: readonly WantedWord[],
  others: readonly Condition[],
  misspelt: readonly WantedWord[],
): number[] {
  const count = index.papers.length;
  const total = new Float32Array(count);
  const titleWords = new Uint8Array(count);
  const missed = new Uint8Array(count);
  const allMinor = words.every(isMinor);
  for (const wanted of words) {
    const { scores, inTitle, papers } = scoreWord(index, wanted.word, {
      misspelt: misspelt.includes(wanted),
    });
    const isNeeded = allMinor || !isMinor(wanted);
    const rarity = isNeeded ? Math.log(2 + count / (1 + papers)) : 0.2;
    for (let paper = 0; paper < count; paper += 1) {
      const score = scores[paper] ?? 0;
      if (score === 0 && isNeeded) missed[paper] = 1;
      total[paper] = (total[paper] ?? 0) + score * rarity;
      titleWords[paper] = (titleWords[paper] ?? 0) + (inTitle[paper] ?? 0);
    }
  }
  const phrase = ` ${words.map(({ word }) => word).join(" ")}`;
  const tests = others.map((condition) => {
    const test = testOf(index, condition);
    return (paper: number) => test(paper) !== condition.isNot;
  });
  const found: number[] = [];
  for (let paper = 0; paper < count; paper += 1) {
    if (missed[paper] === 1) continue;
    if (tests.every((test) => test(paper))) {
      total[paper] =
        (total[paper] ?? 0) + bonus(index, paper, phrase, words.length, titleWords[paper] ?? 0);
      found.push(paper);
    }
  }
  return found.sort((a, b) => (total[b] ?? 0) - (total[a] ?? 0) || a - b);
}

/** What makes one paper better than another with the same words: less else in its title, heat, a newer digest. */
function bonus(
  index: PaperIndex,
  paper: number,
  phrase: string,
  words: number,
  inTitle: number,
): number {
  const heat = Math.log10(1 + Math.max(0, index.papers[paper]?.score ?? 0));
  const newness = 1 - paper / index.papers.length;
  if (inTitle === 0) return heat + newness;
  const coverage = (4 * inTitle) / Math.max(index.lengths[paper] ?? 0, words);
  const inOrder = words > 1 && index.titles[paper]?.includes(phrase) ? 6 : 0;
  return heat + newness + coverage + inOrder;
}
