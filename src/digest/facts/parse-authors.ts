import { authorsText } from "./author-marks";
import {
  COLLABORATION,
  DEGREE,
  GROUP,
  MAY_BE_GROUP,
  LAST_DEGREE,
  OTHERS,
  SUFFIX,
  TRAILING_OTHERS,
} from "./author-words";
import { invertedNames } from "./inverted-names";
import { splitOutside } from "./split-outside";

export interface Authors {
  names: string[];
  /** The text says that there are more authors than it names. */
  more: boolean;
}

/** Longer texts are not parsed, so that hostile ones take no time. */
const LONGEST_NAME = 300;
const LONGEST_INVERTED = 20_000;

const AND = /(?<=^ ?)and |(?<=\S) (?:and|&(?:amp;)?) /i;
/** A group that the authors write for: `for the Sample Collaboration`. */
const WRITTEN_FOR =
  /,? (?:and )?(?:for|on behalf of|representing) (?:the )?(?=[^,;()]{0,80}\b(?:collaborations?|consortium|team|group|investigators)\b)/gi;
/** How arXiv shortens long lists. */
const NOT_SHOWN =
  /[\s,]{0,3}(?:(?:et al\.?|…|\.\.\.),? ?)?[([]\d+ (?:additional|more|other) authors?(?: not shown)?[)\]]/i;
/** A full stop after the last name, as after a sentence. */
const LAST_STOP = /(?<=\p{Ll}{3})(?<!\b(?:Inc|Ltd|Corp|Esq|PharmD))\.$/u;
/** The day of a paper beside its authors. */
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const DAY = new RegExp(
  `^(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?(?: (?:19|20)\\d\\d)?|(?:19|20)\\d\\d-\\d\\d-\\d\\d)$`,
  "i",
);
/** Signs between names, as in lines of facts. */
const BETWEEN = /(?<!\s)\s+[·•・|/‖+]\s+/g;
const BEHIND = /(?:(?<!\s)\s+)?[([（]((?:[^()[\]（）]|[(（[][^()[\]（）]*[)）\]])*)[)\]）]$/;
/** A mark behind a name, before the next: no family name has one before the given name. */
const MARKED = /[$>}*†‡§¶#¹²³⁴-⁹⁰\d][ \t]*,/u;
const TITLE = /^(?:(?:Dr|Prof|Professor)\.? )+(?=\S+ \S)/;
/** Longer ones are no names. */
const LONGEST_MARKED = 1000;
// eslint-disable-next-line regexp/no-super-linear-move -- names have a length
const MARKS = /(?:\\?\*|[†‡§¶‖#∗⋆★✉✝_\s¹²³⁴-⁹⁰⁺⁻⁽⁾˒ˌ·]|\uFE0F|(?<=\p{Ll})\d{1,2}| \d{1,2})+$/u;

/**
 * Returns the names in an authors paragraph (its lines may be joined by line ends), as written but without
 * markup, marks, affiliations, titles and degrees: separated by commas, semicolons, CJK and Arabic commas and
 * "and", but not inside parentheses. Names with the family name first, `Last, First; Last, First`, are put
 * into the usual order. `Miller, Jr.` is one name; "et al.", "and others" and "and 12 others" are `more`. The
 * forms are those of arXiv's help page "Title and Abstract Fields", with collaborations before, after and
 * behind the names.
 */
export function parseAuthors(paragraph: string): Authors {
  const all = authorsText(paragraph);
  const isCut = all.includes("author") && NOT_SHOWN.test(all);
  const written = (isCut ? all.replace(NOT_SHOWN, "") : all)
    .replace(/^[*_•·\s]+|(?<![\s·•|])[\s·•|]+$/g, "")
    .replace(BETWEEN, ", ")
    .replace(LAST_STOP, "")
    .replace(WRITTEN_FOR, ", ");
  const [, before, after] = /^([^,;:：]{2,120}?)\s*[:：]\s+(?=\S)(.*)$/s.exec(written) ?? [];
  // What stands around brackets may be joined below.
  const mayBeGroup = MAY_BE_GROUP.test(all) || /[(（]/.test(all);
  const led = mayBeGroup && before !== undefined && GROUP.test(before);
  const text = led ? (after ?? "") : written;
  const isPair = MARKED.test(paragraph) && text.split(",").length === 2;
  const inverted =
    text.length > LONGEST_INVERTED || isPair
      ? null
      : invertedNames(text.replace(/(?<![*_])[*_]+$/, ""));
  const names: string[] = led ? [withoutArticle(before)] : [];
  let more = isCut;
  for (const piece of inverted ?? pieces(text, mayBeGroup)) {
    const begun = piece.replace(/^[*_\s]+/, "");
    const bare = begun.length > LONGEST_NAME ? begun : begun.replace(/[*_\s]{1,9}$/, "");
    const cut = bare.length > LONGEST_NAME ? bare : bare.replace(TRAILING_OTHERS, "");
    if (OTHERS.test(bare) || cut !== bare) more = true;
    if (OTHERS.test(bare)) continue;
    const whole = cut === bare ? begun : cut;
    for (const name of namesIn(whole, mayBeGroup)) addName(names, name);
  }
  return { names, more };
}

function addName(names: string[], name: string): void {
  const previous = names.at(-1);
  if (!/\p{L}/u.test(name) || (previous !== undefined && DEGREE.test(name))) return;
  if (SUFFIX.test(name) && previous !== undefined) names[names.length - 1] = `${previous}, ${name}`;
  else names.push(name);
}

function pieces(text: string, mayBeGroup: boolean): string[] {
  const separator = /[;；؛]/.test(text) && !/[,，、،]/.test(text) ? /[;；؛]/ : /[,;，；、،؛]/;
  return splitOutside(text, separator)
    .flatMap((part) =>
      mayBeGroup && GROUP.test(part)
        ? part.replace(/^ ?and /i, "").split(/(?<=\S) and (?=the )/i)
        : splitOutside(part, AND),
    )
    .map((part) => part.trim())
    .filter((part) => !/^(?:and|&)?$/i.test(part) && !DAY.test(part));
}

/** The name in a piece, and the collaboration after it in parentheses. */
function namesIn(piece: string, mayBeGroup: boolean): string[] {
  if (piece.length > LONGEST_NAME) return [piece];
  let name = withoutMarks(piece.replace(/^["“„”]([^"“„”]+)["“”]$/, "$1"));
  const groups: string[] = [];
  while (/[)\]）]$/.test(name)) {
    const behind = BEHIND.exec(name);
    const inside = behind?.[1] ?? "";
    if (behind === null || behind.index === 0) break;
    // A name in another script.
    if (!/[\p{sc=Latin}\d]/u.test(inside) && /\p{L}/u.test(inside)) break;
    if (COLLABORATION.test(inside)) groups.unshift(inside);
    name = withoutMarks(name.slice(0, behind.index));
  }
  const person =
    mayBeGroup && GROUP.test(name) ? name : name.replace(TITLE, "").replace(LAST_DEGREE, "");
  const named = [person.trim(), ...groups];
  return mayBeGroup ? named.map(withoutArticle) : named;
}

function withoutMarks(name: string): string {
  return /\p{L}$/u.test(name) || name.length > LONGEST_MARKED ? name : name.replace(MARKS, "");
}

/** `the Sample Collaboration` in a sentence is the Sample Collaboration in another. */
function withoutArticle(name: string): string {
  return COLLABORATION.test(name) ? name.replace(/^(?:for |and )?the /, "").trim() : name;
}
