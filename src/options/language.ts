import type { PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { distance } from "fastest-levenshtein";
import { nearest } from "./nearest";

/** Names of languages are short: one with more slips may be any of them. */
const MOST_SLIPS = 2;
const TAG = "{#label} must be a BCP 47 language tag such as en, ja or pt-BR";

/**
 * Returns the schema of a language tag (BCP 47), which it puts into the usual form: `iw` becomes `he`. The English name of a
 * language is told with its tag, and a locale of POSIX (`de_DE.UTF-8`) with the tag that it means.
 */
export function language(Joi: PluginOptionsSchemaJoi) {
  return Joi.string().custom((tag: string, helpers) => {
    const known = canonical(tag);
    if (known !== null) return known;
    const named = canonical(tag.replace(/[.@].*/, "").replace("_", "-")) ?? tagOf(tag);
    if (named === null) return helpers.message({ custom: TAG });
    return helpers.message({ custom: `${TAG}; did you mean "{#named}"?` }, { named });
  });
}

/** Languages have two or three letters: longer ones pass as tags, but none is registered (RFC 5646, section 2.2.1). */
function canonical(tag: string): string | null {
  try {
    const [known = tag] = Intl.getCanonicalLocales(tag);
    return /^[a-z]{4,8}(?:-|$)/i.test(known) ? null : known;
  } catch {
    return null;
  }
}

/** Returns the tag of a language by its English name, which may be misspelt; `null` if none has such a name. */
function tagOf(name: string): string | null {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const tags = new Map(
    letters.flatMap((first) =>
      letters.flatMap((second) => {
        const known = names.of(first + second);
        return known === undefined ? [] : [[known, first + second] as const];
      }),
    ),
  );
  const meant = nearest(name, [...tags.keys()]) ?? "";
  const [written, known] = [name.toLowerCase(), meant.toLowerCase()];
  const isNear = distance(written, known) <= MOST_SLIPS || written.includes(known);
  return isNear ? (tags.get(meant) ?? null) : null;
}
