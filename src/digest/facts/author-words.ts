/** Words that mark the name of a group: it is one author, and "and" in it does not separate names. */
export const GROUP =
  /\b(?:(?:collaborations?|consortium|groups?|teams?|project|initiative|committee|alliance|foundation|council|corporation)\b|universit|institut|laborator)/i;

/** The groups that papers are written for. */
export const COLLABORATION = /\b(?:collaborations?|consortium|team|working group|investigators)\b/i;

/** A part of each word of these two, which most lists of authors have nowhere. */
export const MAY_BE_GROUP =
  /collab|consorti|group|team|project|initiative|committee|alliance|foundation|council|corporation|universit|institut|laborator|investigator/i;

/** After a comma it belongs to the name before the comma. */
export const SUFFIX = /^(?:(?:jr|sr|esq)\.?|[IVX]{2,4}|(?:Inc|Ltd|LLC|Corp|GmbH|Co)\.?)$/i;

const DEGREES =
  "Ph\\.? ?D\\.?|D\\.? ?Phil\\.?|M\\.? ?D\\.?|M\\.? ?Sc\\.?|B\\.? ?Sc\\.?|D\\.? ?Sc\\.?|MPH|MBBS|MBA|PharmD|DDS|DVM|JD|RN|FRCP";

/** The source of a pattern: a word in lower case between the words of one name, as in `Gus van Doorn`. */
export const BETWEEN_NAMES = "(?:al|bin|d[aeiu]|de[lnr]|della|do|dos|el|ibn|la|le|te[nr]|v[ao]n)";

/** A degree alone, behind a comma. */
export const DEGREE = new RegExp(`^(?:${DEGREES})$`, "i");

/** A degree at the end of a name; in small letters it may be a name. */
export const LAST_DEGREE = new RegExp(` (?:${DEGREES})$`);

const AL = "(?:et\\.?|&(?:amp;)?|and) ?(?:al(?:ii|ia|ios)?|coll)\\b\\.?";
const COUNT = "(?:\\+ ?)?(?:(?:\\d+|many|several) )?";

/** A piece that says that there are more authors. */
export const OTHERS = new RegExp(
  `^[[(]?(?:${AL}|al\\.|(?:and |\\+ ?)?${COUNT}(?:others|more(?: authors)?|colleagues|co-?(?:authors|workers))|\\+ ?\\d+|…|\\.\\.\\.|u\\. ?a\\.|и др\\.|他|ほか|等|等人)[\\])]?$`,
  "i",
);

/** The same after a name, without a comma between. */
export const TRAILING_OTHERS = new RegExp(
  `(?: [*_]{0,2}[[(]?(?:${AL}|…|\\.\\.\\.|и др\\.|\\+ ?\\d+(?: (?:others|more))?)[\\])]?| ?(?:…|\\.\\.\\.)|(?<=\\p{sc=Han}) ?等人?)$`,
  "iu",
);
