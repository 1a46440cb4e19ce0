import type { Anchor } from "../origin";
import type { CodePage } from "./code-page";
import { createCodePage } from "./code-page";
import type { IsIntended } from "./intended-text";
import { isIntendedLatin, isIntendedRoman } from "./intended-text";

const NON_ASCII = /[^\0-\x7f]/;
/** The number of UTF-16 code units around a chain used to decide whether it is intended. */
const CONTEXT = 4;

interface Misreading {
  page: CodePage;
  isIntended: IsIntended;
  /** Begins most damaged sequences, so a repair of part of a line that leaves one is not exact. */
  remains: RegExp;
}

/** Much damage by windows-1252 can be read as damage by Mac Roman, hardly any the other way round. */
let misreadings: Misreading[] | null = null;

function getMisreadings(): Misreading[] {
  misreadings ??= [
    {
      page: createCodePage("windows-1252"),
      isIntended: isIntendedLatin,
      remains: /[ÂÃâð]/,
    },
    { page: createCodePage("macintosh"), isIntended: isIntendedRoman, remains: /[¬\uf8ff]/ },
  ];
  return misreadings;
}

interface Chain {
  start: number;
  end: number;
  decoded: string;
  /** The sequences that it is made of; each was one character. */
  sequences: string[];
  /** Whether it can hardly be intended as it is. */
  isEvident: boolean;
}

interface Reading {
  chains: Chain[];
  /** Whether no character outside the chains is beyond ASCII. */
  isWhole: boolean;
  evidence: number;
  misreading: Misreading;
}

/** A line as it was before the damage, and where in the damaged line its characters stand. */
export interface Undone {
  text: string;
  anchors: Anchor[];
}

/**
 * Returns a line as it was before its UTF-8 was read as windows-1252 or Mac Roman once; `null` if it was not,
 * or not certainly. A line that is wholly damaged is tried first, then damage between correct characters.
 *
 * `TextDecoder` can undo the mistake if a whole text was misread, but cannot tell whether or how it was
 * misread. Detecting that here takes less than 1 % of the CPU time of a parse of 59 digests without damage.
 */
export function undoMisreading(line: string): Undone | null {
  const readings = getMisreadings()
    .filter(({ page }) => line.search(page.chains) !== -1)
    .map((misreading) => read(line, misreading))
    .filter(({ evidence }) => evidence > 0);
  const whole = readings.find(({ isWhole }) => isWhole);
  if (whole !== undefined) {
    return replaceChains(
      line,
      whole.chains.filter((chain) => chain.isEvident || !mixesScripts(line, chain)),
    );
  }
  const [partial] = readings.sort((one, other) => other.evidence - one.evidence);
  if (partial === undefined) return null;
  const evident = partial.chains.filter(({ isEvident }) => isEvident);
  const { rest, ...undone } = replaceChains(line, evident);
  return partial.misreading.remains.test(rest) ? null : undone;
}

function read(line: string, misreading: Misreading): Reading {
  const { page, isIntended } = misreading;
  const reading: Reading = { chains: [], isWhole: true, evidence: 0, misreading };
  let end = 0;
  // Not `matchAll`, which would make a copy of the pattern for each line.
  page.chains.lastIndex = 0;
  for (let found = page.chains.exec(line); found !== null; found = page.chains.exec(line)) {
    const { 0: text, index: start } = found;
    if (NON_ASCII.test(line.slice(end, start))) reading.isWhole = false;
    end = start + text.length;
    const before = line.slice(Math.max(0, start - CONTEXT), start);
    const after = line.slice(end, end + CONTEXT);
    const sequences = page.sequences(text);
    const isEvident = !isIntended(sequences, before, after);
    if (isEvident) reading.evidence += text.length;
    reading.chains.push({ start, end, decoded: page.decode(text), sequences, isEvident });
  }
  if (NON_ASCII.test(line.slice(end))) reading.isWhole = false;
  return reading;
}

function replaceChains(line: string, chains: Chain[]): Undone & { rest: string } {
  const text: string[] = [];
  const rest: string[] = [];
  const anchors: Anchor[] = [];
  let last = 0;
  let at = 0;
  for (const { start, end, decoded, sequences } of chains) {
    const between = line.slice(last, start);
    text.push(between, decoded);
    rest.push(between);
    at += between.length;
    let from = start;
    for (const sequence of sequences) {
      // A sequence is one character, of two UTF-16 code units where it has four bytes.
      at += sequence.length > 3 ? 2 : 1;
      from += sequence.length;
      anchors.push({ at, from });
    }
    last = end;
  }
  const tail = line.slice(last);
  return { text: text.join("") + tail, rest: rest.join("\n") + tail, anchors };
}

/**
 * A letter of another script inside a Latin word: correct text beside damage can be decodable by chance, as
 * in `l’école`.
 */
function mixesScripts(line: string, { start, end, decoded }: Chain): boolean {
  if (!/\p{L}/u.test(decoded) || /\p{Script=Latin}/u.test(decoded)) return false;
  return /[a-z]/i.test(line.charAt(start - 1) + line.charAt(end));
}
