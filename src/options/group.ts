import type { ObjectSchema, PluginOptionsSchemaJoi } from "gatsby-plugin-utils";
import { nearest } from "./nearest";

/**
 * Returns the schema of an object with these keys. Any other key is an error that names the one that is meant, here or a
 * level down: Gatsby by itself would only warn. What is no object is told what one looks like.
 */
export function group<T>(
  Joi: PluginOptionsSchemaJoi,
  keys: Parameters<typeof Joi.object<T>>[0] & object,
): ObjectSchema<T> {
  const known = Object.keys(keys);
  // Not before it is needed: Joi takes three times as long as to check the options.
  const describe = () => describedKeys(Joi.object<T>(keys).describe());
  const unknown = Joi.any().custom((_, helpers) => {
    const [key = ""] = helpers.state.path?.slice(-1) ?? [];
    const meant = meantBy(String(key), describe());
    const hint =
      meant === null ? `the options here are ${known.join(", ")}` : `did you mean "${meant}"?`;
    return helpers.message({ custom: "{#label} is not an option; {#hint}" }, { hint });
  });
  const shape = exampleOf(Joi, keys);
  return Joi.object<T>(keys)
    .pattern(/^/, unknown)
    .messages({
      "object.base": `{#label} must be a group of options${shape === null ? "" : `, such as ${shape}`}`,
    });
}

/** Returns the keys of an object's schema as Joi describes it, with what it says of each. */
function describedKeys(described: object): [string, object][] {
  const keys: unknown = "keys" in described ? described.keys : null;
  return typeof keys === "object" && keys !== null ? Object.entries(keys) : [];
}

/** Returns the option that a wrong key means: one of that very name a level down, else the nearest here, else below. */
function meantBy(key: string, described: readonly [string, object][]): string | null {
  const below = described.flatMap(([name, schema]) =>
    describedKeys(schema).map(([inner]) => ({ inner, path: `${name}.${inner}` })),
  );
  const pathOf = (name: string | null) => below.find(({ inner }) => inner === name)?.path ?? null;
  const here = described.map(([name]) => name);
  return (
    pathOf(key) ??
    nearest(key, here) ??
    pathOf(
      nearest(
        key,
        below.map(({ inner }) => inner),
      ),
    )
  );
}

/** Returns, for a message of Joi, an object with the first option whose default shows what it is; `null` if none has one. */
function exampleOf(Joi: PluginOptionsSchemaJoi, keys: object): string | null {
  for (const [name, schema] of Object.entries(keys)) {
    const value: unknown = Joi.isSchema(schema) ? schema.$_getFlag("default") : undefined;
    const isShown = typeof value === "string" ? value !== "" : /^(?:bool|num)/.test(typeof value);
    // Braces alone would be a value of Joi's own.
    if (isShown) return `\\{ ${name}: ${JSON.stringify(value)} \\}`;
  }
  return null;
}
