import type { ObjectSchema, PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { ENGLISH } from "../messages/languages";
import {
  isMessageKey,
  METRIC_NAME_PLACEHOLDERS,
  type Placeholder,
  PLACEHOLDERS,
} from "../messages/placeholders";
import { PLURAL_CATEGORIES } from "../messages/plural";
import type { CustomMessages } from "../messages/custom-messages";
import { group } from "./group";
import { language } from "./language";
import { messageProblem } from "./message-problem";

/** Returns the schema of a site's own words: a key for each word of the interface. */
export function customMessagesSchema(Joi: PluginOptionsSchemaJoi): ObjectSchema<CustomMessages> {
  const texts = (keys: object) =>
    Object.fromEntries(Object.keys(keys).map((key) => [key, Joi.string()]));
  const words = Object.entries(ENGLISH).map(([key, value]) => {
    if (key === "lang") return [key, language(Joi)];
    if (isMessageKey(key)) return [key, message(Joi, PLACEHOLDERS[key])];
    if (key === "metricName") {
      return [key, Joi.object().pattern(/^/, message(Joi, METRIC_NAME_PLACEHOLDERS))];
    }
    return [key, typeof value === "string" ? Joi.string() : group(Joi, texts(value))];
  });
  return group<CustomMessages>(Joi, Object.fromEntries(words));
}

/** A message with these values, or one such text for each plural form. */
function message(Joi: PluginOptionsSchemaJoi, placeholders: readonly Placeholder[]) {
  const text = Joi.string().custom((value: string, helpers) => {
    const problem = messageProblem(value, placeholders);
    return problem === null
      ? value
      : helpers.message({ custom: "{#label} {#problem}" }, { problem });
  });
  const forms = Object.fromEntries(PLURAL_CATEGORIES.map((category) => [category, text]));
  return Joi.alternatives().conditional(Joi.object(), {
    then: group(Joi, { ...forms, other: text.required() }),
    otherwise: text,
  });
}
