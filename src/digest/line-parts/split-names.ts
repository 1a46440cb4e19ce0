import { BETWEEN_NAMES } from "../facts/author-words";
import { looksLikeAuthors } from "../facts/looks-like-authors";
import { VENUE_BEHIND_STOP, VENUE_IN_BRACKETS } from "./behind-title";
import { areCited } from "./cited-title";

/** What stands between a title and its authors; a full stop or `by` only before several names or a whole one. */
const BETWEEN = /(?<![ \t])[ \t]+(?:[—–|·/-]{1,2}[ \t]+|by[ \t]+)|[.?!][ \t]+/giu;
/** A word behind "by" that is no name but what a paper does: `Counting Rooms by Contrastive Learning`. */
const DEED =
  /\p{L}{3}(?:tion|sion|ism|ity|ics)s?$|(?:learn|train|rank|sampl|model{1,2}|match|cluster|reason|prompt|tun|prun|mask|embedd|cod|plann|mapp|scal|smooth|rout|vot|weight|boost|distill|filter|search|programm|process|comput|pars|render|steer|edit|ground|align|imag|sens|hash|warp|merg|averag|predict|combin|mix)ings?$/iu;
/** The votes for a paper, in brackets behind its title. */
export const COUNTED =
  /(?<![ \t])[ \t]+[([]((?:[▲△↑⬆👍❤⭐★🔥]\uFE0F? ?\d{1,6}|\d{1,6} ?(?:[▲△↑⬆👍❤⭐★🔥]\uFE0F?|(?:up)?votes?|likes?|stars?|points?)))[)\]][ \t]*$/u;
/** An archive or a venue with its number or year, in brackets at the end: `(arXiv 2604.09001)`, `(ICQR 2026)`, `(icqr2026)(oral)`. */
const ARCHIVED = new RegExp(
  `(?<![ \\t])[ \\t]+(?:\\((?:arXiv|bioRxiv|medRxiv)(?:[: ] ?[\\d.]{4,15}(?:v\\d)?)?\\)|${VENUE_IN_BRACKETS})[ \\t]*$`,
  "u",
);
/** A venue as citations have it behind a title: `Title. In *ICQR 2026*.` */
const IN_VENUE = new RegExp(`[.?!]${VENUE_BEHIND_STOP}$`, "u");
/** Names, mostly with a year, in brackets at the end. */
const CITED = /(?<![ \t])[ \t]+\(([^()]{2,300}?)(,?[ \t]+(?:19|20)\d{2}[a-z]?)?\)?[ \t]*$/;
/** Without a year, several whole names, or one and "et al.": other words in brackets belong to a title. */
const SEVERAL_WHOLE = /et al\.?$|^[^\s,]+ [^,]+(?:,| and | & ).* \S+$/;
const SEVERAL = /[,，、;&]| and | et al/i;

/** One name: two words, with particles between them. */
const ONE = new RegExp(`^\\S+ (?:${BETWEEN_NAMES} ){0,2}\\S+$`);

/** The year of a paper behind its title, alone or before its authors: `Title (2013), Ada Example et al.` */
const DATED = /(?<![ \t])[ \t]*\((?:19|20)\d\d\)[,.:]?(?:[ \t]+(\S.{2,300}?))?[ \t,.]*$/;

/** Several names, or one of two words or more; in italics behind a title. */
function isNames(text: string): boolean {
  return (SEVERAL.test(text) || /\S \S/.test(text)) && looksLikeAuthors(text);
}

/**
 * Returns the offset after the title in a text of a title and its authors, such as `Title — Ada Example, Ben
 * Sample` or `Title. Ada Example`; of the whole text if it does not end with names.
 */
export function titleEnd(text: string): number {
  if (text.length > 600) return text.length;
  // The site of a link, as Hacker News writes it behind the title.
  const [site] = /(?<![ \t])[ \t]+\((?:[a-z\d-]+\.)+[a-z]{2,6}\)[ \t]*$/.exec(text) ?? [];
  if (site !== undefined) return text.length - site.length;
  const [counted] = COUNTED.exec(text) ?? [];
  if (counted !== undefined) return titleEnd(text.slice(0, text.length - counted.length));
  const [archived] = ARCHIVED.exec(text) ?? [];
  if (archived !== undefined) return titleEnd(text.slice(0, text.length - archived.length));
  const [venue] = IN_VENUE.exec(text) ?? [];
  if (venue !== undefined) {
    const ends = /^[?!]/.test(venue) ? 1 : 0;
    return titleEnd(text.slice(0, text.length - venue.length + ends));
  }
  const [cited, inside = "", year] = CITED.exec(text) ?? [];
  const isCited = areCited(inside) && (year !== undefined || SEVERAL_WHOLE.test(inside));
  if (cited !== undefined && isCited) return text.length - cited.length;
  const [italic, names = ""] =
    /(?:,|(?<![ \t,]))[ \t]+([*_]{1,2}[^*_]{3,300})[*_]{0,2}[ \t]*$/.exec(text) ?? [];
  if (italic !== undefined && italic.length < text.length && isNames(names))
    return text.length - italic.length;
  const [dated, behind = ""] = DATED.exec(text) ?? [];
  if (dated !== undefined && dated.length < text.length && (behind === "" || areCited(behind)))
    return text.length - dated.length;
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    const names = text
      .slice(index + between.length)
      .replace(/(?<![\s.,;|·/—–-])[\s.,;|·/—–-]+$/, "");
    const isName = SEVERAL.test(names) || ONE.test(names);
    const isDeed =
      /by[ \t]+$/i.test(between) && names.split(/[\s,]+/).some((word) => DEED.test(word));
    if (index > 0 && isName && !isDeed && looksLikeAuthors(names)) {
      return index + (/^[?!]/.test(between) ? 1 : 0);
    }
  }
  return text.length;
}
