import { labelledTitle } from "../line-parts/title-label";
import type { FactAt } from "../facts/fact-line";
import { linkedAuthors } from "../facts/linked-authors";
import { looksLikeAuthors, mayBeAuthors } from "../facts/looks-like-authors";
import { AUTHORS_LABEL } from "../facts/author-marks";
import { parseAuthors, type Authors } from "../facts/parse-authors";
import { hasLabel } from "../lines/label";
import { isBlank, isBlockStart } from "../lines/line-kinds";
import { isName } from "./names-below";
import { namesBeforeVenue } from "./names-before-venue";
import { factFollows, isAside, paragraphEnd } from "./paragraph-end";

interface Place {
  /** No prose precedes the line. */
  inHead: boolean;
  /** A fact precedes the line. */
  hasFact: boolean;
  end: number;
  factAt: FactAt;
  /** Names stand below the facts in this post: see `haveNamesBelow`. */
  namesBelow: boolean;
}

/** Authors, and the index after their last line. */
export interface FoundAuthors extends Authors {
  to: number;
  /** The offset in their line at which text begins that is no part of them, such as a venue. */
  textFrom?: number;
}

const QUOTED = /^ {0,3}>[ \t]?/;
/** A sign in place of the label of authors. */
const SIGNED =
  /^[ \t]*(?:[-*+][ \t]+)?(?:[👥👤✍🧑👩👨]|:(?:busts?_in_silhouette|writing_hand|memo):)[\uFE0F\u200D\p{Extended_Pictographic}]*[ \t]+/u;
/** `**Who:** Ada Example, Ben Sample`; a sentence may stand behind it as well. */
const WHO = /^[ \t]*(?:[-*+][ \t]+)?[*_]{0,3}who[*_]{0,3}(?:[:：]|\?[:：]?)[*_]{0,3}[ \t]+/i;
const BY = /^\s*[*_]{0,3}by\s/i;
/** A line in small print or italics of HTML. */
const SMALL = /^ {0,3}<(small|em|i|sub|span)\b[^<>]{0,100}>([^<>]+)<\/\1>[ \t]*$/i;

/** A link in HTML. */
const ANCHOR = /<a\s[^<>]{1,2000}>([^<>]{1,200})<\/a>/gi;

/**
 * Returns the authors in the line at index `at`, which is neither blank nor code, and in its continuation, or
 * `null`. Authors are the text after their label, linked names, a list of names before a fact, or a paragraph before the prose. If a fact
 * line follows, such a paragraph counts unless it reads like sentences; otherwise only if it can be nothing
 * but names, and below the facts only if there are several.
 */
export function findAuthors(lines: string[], at: number, place: Place): FoundAuthors | null {
  const { inHead, hasFact, end, factAt, namesBelow } = place;
  const line = lines[at] ?? "";
  const fact = factAt(at);
  const quoted = inHead ? QUOTED.exec(line)?.[0] : undefined;
  if (quoted !== undefined && AUTHORS_LABEL.test(line.slice(quoted.length)))
    return { ...parseAuthors(line.slice(quoted.length)), to: at + 1 };
  const signed = fact === null && inHead ? SIGNED.exec(line)?.[0] : undefined;
  if (signed !== undefined && looksLikeAuthors(line.slice(signed.length)))
    return { ...parseAuthors(line.slice(signed.length)), to: at + 1 };
  const who = fact === null ? WHO.exec(line)?.[0] : undefined;
  if (who !== undefined && looksLikeAuthors(line.slice(who.length))) {
    const people = parseAuthors(line.slice(who.length));
    if (people.names.every((name) => /\S \S/.test(name))) return { ...people, to: at + 1 };
  }
  const label = AUTHORS_LABEL.exec(line);
  if (label !== null && fact === null) {
    const to = linkedEnd(lines, namesEnd(lines, at, place), place);
    const listed = label[0].trim().length === line.trim().length ? itemsEnd(lines, to, end) : to;
    const items = lines.slice(to, listed).map((item) => item.replace(/^[ \t]*[-*+][ \t]+/, ""));
    const text = listed === to ? lines.slice(at, to).join("\n") : items.join(", ");
    return { ...parseAuthors(text), to: listed };
  }
  if (!inHead) return null;
  if (fact !== null) {
    const names = linkedAuthors(line, fact, factFollows(lines, at + 1, end, factAt));
    if (names === null) return null;
    const to = linkedEnd(lines, at + 1, place);
    if (to === at + 1) return { names, more: false, to };
    return { ...parseAuthors(lines.slice(at, to).join("\n")), to };
  }
  if (/^[ \t]*[-*+][ \t]/.test(line)) return namesInItems(lines, at, place);
  const cited = namesBeforeVenue(line);
  if (cited !== null) {
    return { ...parseAuthors(line.slice(0, cited.end)), to: at + 1, textFrom: cited.textFrom };
  }
  if (labelledTitle(line) !== null) return null;
  if (isAside(line) || isBlockStart(line.replace(SMALL, "$2").replace(ANCHOR, "$1"))) return null;
  const to = endsNames(lines, at) ? at + 1 : paragraphEnd(lines, at, end, factAt);
  const paragraph = lines.slice(at, to).join("\n").replace(/\\$/, "").replace(ANCHOR, "$1");
  if (hasLabel(paragraph)) return null;
  let known: Authors | null = null;
  const authors = () => (known ??= parseAuthors(paragraph));
  const are = factFollows(lines, to, end, factAt)
    ? mayBeAuthors(paragraph, authors)
    : looksLikeAuthors(paragraph, authors) &&
      (!hasFact ||
        BY.test(paragraph) ||
        areSeveral(authors()) ||
        (namesBelow && isName(paragraph)));
  return are ? { ...authors(), to } : null;
}

/** A whole line in emphasis. */
const EMPHASISED = /^\s*([*_]{1,3})[^*_]+\1\s*\\?$/;

/** Whether a line of names ends with a break, or before a date, so that the lines after it are none of them. */
function endsNames(lines: string[], at: number): boolean {
  const line = lines[at] ?? "";
  const next = lines[at + 1] ?? "";
  if (!/\\$|\S {2,}$/.test(line) && !/^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d/.test(next))
    return SENTENCE.test(next) && areWholeNames(line);
  if (!looksLikeAuthors(line.replace(/\\$/, ""))) return false;
  return EMPHASISED.test(line) || !looksLikeAuthors(next.replace(/\\$/, ""));
}

/** The beginning of a sentence: a word with a capital, and others without, or a short one. */
const SENTENCE =
  /^\s*["“(]?\p{Lu}[\p{L}\d'’-]*,? (?:[\p{L}\d'’-]+,? ){0,5}?\p{Ll}[\p{L}'’-]+(?:,? [^\s]+){2}/u;

/** Several names of two words or more, or one behind `by`, which the next line does not continue. */
function areWholeNames(line: string): boolean {
  if (/[,;&]\s*$|\b(?:and|by)\s*$/i.test(line) || !looksLikeAuthors(line)) return false;
  const { names, more } = parseAuthors(line);
  const isLabelled = BY.test(line);
  return (names.length > 1 || more || isLabelled) && names.every((name) => /\S \S/.test(name));
}

/** At least two items that are one name each, of two words or more, before a fact. */
function namesInItems(
  lines: string[],
  at: number,
  { hasFact, end, factAt }: Place,
): FoundAuthors | null {
  const to = itemsEnd(lines, at, end);
  if (hasFact || to - at < 2 || !factFollows(lines, to, end, factAt)) return null;
  const found = lines
    .slice(at, to)
    .map((item) => parseAuthors(item.replace(/^[ \t]*[-*+][ \t]+/, "")));
  const names = found.flatMap(({ names: own }) => own);
  const areSingle = found.every(({ names: own, more }) => own.length === 1 || more);
  if (!areSingle || !names.every((name) => /\S \S/.test(name))) return null;
  return { names, more: found.some(({ more }) => more), to };
}

/** Below the facts a single name might as well be the beginning of the text. */
function areSeveral({ names, more }: Authors): boolean {
  return (names.length > 1 || more) && names.every((name) => !/^\p{sc=Latin}\S*$/u.test(name));
}

/** The index after a list of names with one item per line; `from` if no such list begins there. */
function itemsEnd(lines: string[], from: number, end: number): number {
  let at = from;
  while (at < end && !isBlank(lines[at] ?? "")) {
    const [, name = ""] = /^[ \t]*[-*+][ \t]+(.*)$/.exec(lines[at] ?? "") ?? [];
    if (name === "" || hasLabel(name) || OTHER_LABEL.test(name) || !looksLikeAuthors(name)) break;
    at += 1;
  }
  return at;
}

/** The index after lines of names that are links, from `to` on, while the line above ends as a list that goes on. */
function linkedEnd(lines: string[], to: number, { end, factAt }: Place): number {
  let at = to;
  while (at < end && /(?:[,;&、，]|\band)\s*$/i.test(lines[at - 1] ?? "")) {
    const fact = factAt(at);
    if (fact === null || linkedAuthors(lines[at] ?? "", fact, true) === null) break;
    at += 1;
  }
  return at;
}

/** The label of another detail, whatever it is: `Status: To read`. */
const OTHER_LABEL = /^\s*\p{L}[\p{L} ]{0,25}[:：]\s/u;

/**
 * The index after the names from line `at` on: neither a sentence in the next line of the paragraph nor a line with a label
 * of its own is any of them.
 */
function namesEnd(lines: string[], at: number, { end, factAt }: Place): number {
  // Looked for on the way: a post may have a label in each line.
  const to = paragraphEnd(lines, at, end, factAt, (line) => OTHER_LABEL.test(line));
  const line = (lines[at] ?? "").trimEnd();
  const next = lines[at + 1] ?? "";
  const goesOn = /[,;&:：*_、，]$|\band$/i.test(line) || to === at + 1;
  if (goesOn || looksLikeAuthors(next) || !/^\s*\p{Lu}\p{Ll}* \p{Ll}+(?: .*|[.!?…])$/u.test(next))
    return to;
  return parseAuthors(line).names.length > 0 ? at + 1 : to;
}
