import type { ObjectSchema, PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { en } from "../messages/en";
import { isMessageKey, PLACEHOLDERS } from "../messages/placeholders";
import type { Words } from "../messages/words";
import { group } from "./group";
import { language } from "./language";
import { nearest } from "./nearest";

/** Returns the schema of a site's own words: a key for each word of the interface. */
export function wordsSchema(Joi: PluginOptionsSchemaJoi): ObjectSchema<Words> {
  const texts = (keys: object) =>
    Object.fromEntries(Object.keys(keys).map((key) => [key, Joi.string()]));
  const words = Object.entries(en).map(([key, value]) => {
    if (key === "lang") return [key, language(Joi)];
    if (isMessageKey(key)) return [key, message(Joi, PLACEHOLDERS[key])];
    if (typeof value === "object") return [key, group(Joi, texts(value))];
    if (typeof value === "string") return [key, Joi.string()];
    return [key, Joi.object().pattern(/^/, message(Joi, ["value"]))];
  });
  return group<Words>(Joi, Object.fromEntries(words));
}

const PLURAL_CATEGORIES = ["zero", "one", "two", "few", "many"];

/** A text that may hold these values between braces, or one such text for each plural form. */
function message(Joi: PluginOptionsSchemaJoi, names: readonly string[]) {
  const text = Joi.string().custom((value: string, helpers) => {
    for (const [, name = ""] of value.matchAll(/\{(\w+)\}/g)) {
      if (names.includes(name)) continue;
      const known = nearest(name, names) ?? names.join(", ");
      return helpers.message(
        { custom: "{#label} has no value called {#name}; it has {#known}" },
        { name, known },
      );
    }
    return value;
  });
  const forms = Object.fromEntries(PLURAL_CATEGORIES.map((category) => [category, text]));
  return Joi.alternatives().conditional(Joi.object(), {
    then: group(Joi, { ...forms, other: text.required() }),
    otherwise: text,
  });
}
