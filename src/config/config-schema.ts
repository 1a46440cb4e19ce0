import type { ObjectSchema, PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { group } from "../options/group";
import { rulesSchema } from "../options/rules-schema";
import type { Config, SourcesConfig } from "./config";

/** Returns the schema of the configuration file, made with the Joi that is passed in. */
export function configSchema(Joi: PluginOptionsSchemaJoi): ObjectSchema<Config> {
  return group<Config & { $schema: string }>(Joi, {
    $schema: Joi.string().strip(),
    content: Joi.array()
      .items(Joi.string())
      .single()
      .min(1)
      .default(null)
      .description("The folders with `posts/` and `pages/`, from the site's root."),
    rules: rulesSchema(Joi),
    ignore: Joi.array()
      .items(Joi.string())
      .single()
      .default([])
      .description("Patterns of files of which no problem is reported, such as `content/old/**`."),
    baseline: Joi.string()
      .allow(null)
      .default(null)
      .description(
        "The file of known problems, which `hot-papers check --update-baseline` writes.",
      ),
    sources: group<SourcesConfig>(Joi, {
      subjects: Joi.array()
        .items(Joi.string())
        .single()
        .default([])
        .description("The subjects of arXiv that `hot-papers new --from arxiv` is about."),
      contact: Joi.string()
        .allow(null)
        .default(null)
        .description("A mail or web address, by which sources may reach you."),
    }).default({ subjects: [], contact: null }),
  });
}
