import { oneLine } from "../text/one-line";

/** An author as reference managers want them: a person in parts, or a group whose name has none. */
export type AuthorName =
  | { group: string }
  | {
      group: null;
      family: string;
      given: string | null;
      suffix: string | null;
      /** The name is written with the family name first and no comma: Chinese, Japanese and Korean. */
      familyFirst: boolean;
    };

const GROUP =
  /\S\s.*\b(?:(?:collaborations?|consortium|groups?|teams?|project|initiative|committee|alliance|foundation|council|corporation)\b|universit|institut|laborator)|\b(?:universit|institut|laborator)\S*\s|, (?:Inc|Ltd|LLC|Corp|GmbH|Co)\b/i;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV|Esq\.?|Ph\. ?D\.?|M\. ?D\.?)$/i;
/** A suffix that needs no comma before it; in upper case, since `Vi` and `Ii` are names. */
const BARE_SUFFIX = /^(?:[JS]r\.?|II|III|IV)$/;
/** Words in lower case that begin a family name. */
const PARTICLES = new Set(
  (
    "a af al am auf av aw bat ben bin bint d da dal dalla das de degli dei del della dello dem den der des di do " +
    "dos du el ibn in la las le les lo los mac op te ten ter thor tot van vom von vor zu zum zur 't ’t"
  ).split(" "),
);
/** Words that join two family names: `Ortega y Gasset`. */
const JOINTS = new Set(["e", "i", "y"]);
/** Particles that count with a capital too, right before the family name; those of arXiv's own author parser. */
const CAPITAL_PARTICLE = /^(?:Van|Der|De|La|Von|Del|Della|Da|Mac|Ter|Dem|Di)$/;
const EAST_ASIAN =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+ [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]+$/u;

/**
 * Returns the parts of a name as a digest has it: `First van der Last`, `First Last, Jr.`, `Last, First`, a single
 * name, a name in Chinese, Japanese or Korean (family name first), or a group's. An affiliation in parentheses at
 * its end is left out.
 */
export function parseAuthorName(written: string): AuthorName {
  const whole = oneLine(written);
  const name = whole.replace(/ ?\([^()]*\)$/, "").replace(/(?<![ ,])[ ,]+$/, "") || whole;
  if (GROUP.test(name) || / and /i.test(name)) return { group: name.replaceAll(",", "") };
  const [main = "", ...pieces] = name.split(",").map((piece) => piece.trim());
  const suffixes = pieces.filter((piece) => SUFFIX.test(piece));
  const [given, ...more] = pieces.filter((piece) => piece !== "" && !SUFFIX.test(piece));
  if (main === "" || more.length > 0) return { group: name.replaceAll(",", "") };
  const suffix = suffixes.join(" ") || null;
  if (given !== undefined) return { group: null, family: main, given, suffix, familyFirst: false };
  return { group: null, ...splitName(main, suffix) };
}

/** Returns a name with its family name first, `van der Last, First, Jr.`; a group's name as it is. */
export function invertedName(name: AuthorName): string {
  if (name.group !== null) return name.group;
  return [name.family, name.given, name.suffix].filter((part) => part !== null).join(", ");
}

function splitName(name: string, suffix: string | null) {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  if (suffix === null && words.length > 2 && BARE_SUFFIX.test(last)) {
    suffix = last;
    words.pop();
  }
  const [first = "", second = ""] = words;
  if (EAST_ASIAN.test(words.join(" "))) {
    return { family: first, given: second, suffix, familyFirst: true };
  }
  const start = familyStart(words);
  const given = words.slice(0, start).join(" ") || null;
  return { family: words.slice(start).join(" "), given, suffix, familyFirst: false };
}

/** Where the family name begins; the first of several words is always a given name. */
function familyStart(words: string[]): number {
  const end = words.length - 1;
  const particle = words.findIndex((word, i) => i > 0 && i < end && PARTICLES.has(word));
  const joint = words.findIndex((word, i) => i > 1 && i < end && JOINTS.has(word));
  let start = particle > 0 ? particle : joint > 0 ? joint - 1 : end;
  while (start > 1 && CAPITAL_PARTICLE.test(words[start - 1] ?? "")) start -= 1;
  return start;
}
