import type { ObjectSchema, PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import type { RuleLevels } from "../problems/on-problem";
import { RULE_GROUPS } from "../problems/rules";
import { DEFAULT_OPTIONS } from "./default-options";
import { nearest } from "./nearest";

/**
 * Returns the schema of the severities that a site gives to rules. Any other name is an error that names the
 * nearest rule.
 */
export function rulesSchema(Joi: PluginOptionsSchemaJoi): ObjectSchema<RuleLevels> {
  const ids = RULE_GROUPS.flatMap(({ rules }) => rules.map(({ id }): string => id));
  const unknown = Joi.any().custom((_, helpers) => {
    const [id = ""] = helpers.state.path?.slice(-1) ?? [];
    const near = nearest(String(id), ids);
    const hint =
      near === null ? "docs/reference/problems.md lists them" : `did you mean "${near}"?`;
    return helpers.message({ custom: "{#label} is not a rule; {#hint}" }, { hint });
  });
  return Joi.object<RuleLevels>()
    .pattern(
      Joi.string().valid(...ids),
      Joi.string().valid("off", "info", "warn", "warning", "error"),
    )
    .pattern(/^/, unknown)
    .default(DEFAULT_OPTIONS.rules)
    .description(
      "How serious a [rule](problems.md) is on this site, by its id: `off` (not reported), `info` (one line a build for all its places), `warn` (or `warning`) or `error`.",
    );
}
