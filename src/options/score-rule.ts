import type { PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { usualName } from "../digest/facts/count-name";
import { SCORE_RULES } from "../statistics/score-rule";

/** As a digest may name a metric. */
const NAME = /^\p{L}[\p{L}\p{M}\p{N} _'’+/-]{0,40}$/u;

/**
 * Returns the schema of what scores are made of: one of the rules, or the name of a metric, which it puts into the usual
 * form: `RTs` becomes `retweets`.
 */
export function scoreRule(Joi: PluginOptionsSchemaJoi) {
  const rules = SCORE_RULES.map((rule) => `"${rule}"`).join(", ");
  const wrong = `{#label} must be ${rules} or the name of a metric such as "upvotes"`;
  return Joi.string()
    .custom((written: string, helpers) => {
      const name = usualName(written.trim().toLowerCase());
      return NAME.test(name) ? name : helpers.message({ custom: wrong });
    })
    .messages({ "string.base": wrong, "string.empty": wrong });
}
