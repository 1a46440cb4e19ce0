import type { ObjectSchema, PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import type { MathSettings } from "../digest/parse-settings";
import { definesCommands } from "../digest/tex/tex-definition";
import { DEFAULT_OPTIONS } from "./default-options";
import { group } from "./group";
import { macroFault } from "./macro-fault";

const MAX_MACROS = 200;
const MAX_MACRO_LENGTH = 500;

/** Returns the schema of the options about formulas. */
export function mathSchema(Joi: PluginOptionsSchemaJoi): ObjectSchema<MathSettings> {
  const { enabled, macros } = DEFAULT_OPTIONS.math;
  const expansion = Joi.string()
    .max(MAX_MACRO_LENGTH)
    .custom((tex: string, helpers) => {
      if (definesCommands(tex)) {
        return helpers.message({ custom: "{#label} must not define commands itself" });
      }
      const [name = ""] = helpers.state.path?.slice(-1) ?? [];
      const [macros] = helpers.state.ancestors;
      const fault = macroFault(String(name), textsOf(macros));
      const custom = "{#label} is no TeX that can be set: {#fault}";
      return fault === null ? tex : helpers.message({ custom }, { fault });
    });
  const misnamed = Joi.any().custom((_, helpers) =>
    helpers.message({ custom: "{#label} must be named by a backslash and letters, such as \\\\R" }),
  );
  return group<MathSettings>(Joi, {
    enabled: Joi.boolean()
      .default(enabled)
      .description("Whether TeX formulas become MathML. If not, they stay as they are written."),
    macros: Joi.object()
      .pattern(/^\\[A-Za-z]+$/, expansion)
      .pattern(/^(?!\\[A-Za-z]+$)/, misnamed)
      .max(MAX_MACROS)
      .default(macros)
      .description(
        "TeX commands of the site: what each stands for, by its name with the backslash. Arguments are `#1` to `#9`.",
      ),
  })
    .default(DEFAULT_OPTIONS.math)
    .description("TeX formulas in titles and texts.");
}

/** The texts of an object that is not checked yet. */
function textsOf(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {};
  const isText = (entry: [string, unknown]): entry is [string, string] =>
    typeof entry[1] === "string";
  return Object.fromEntries(Object.entries(value).filter(isText));
}
