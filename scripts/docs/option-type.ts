import type { ObjectSchema } from "gatsby-plugin-utils";

/** The description that a Joi schema gives of itself. */
export type Description = ReturnType<ObjectSchema["describe"]>;

/** Returns, in a few words of Markdown, the values that a schema accepts. */
export function optionType(description: Description): string {
  const { allow = [], flags = {} } = description;
  const orNothing = allow.includes(null) ? " or `null`" : "";
  return ("only" in flags ? oneOf(allow) : typeOf(description)) + orNothing;
}

function oneOf(values: readonly unknown[]): string {
  const names = values.map((value) => `\`${JSON.stringify(value)}\``);
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : names.join();
}

function typeOf({
  type = "any",
  keys,
  patterns,
  rules = [],
  items = [],
  flags = {},
  matches = [],
}: Description): string {
  const ruleOf = (name: string) => rules.find((rule: { name: string }) => rule.name === name);
  switch (type) {
    case "string":
      return ruleOf("uri") ? "URL" : "text";
    case "number": {
      const least = ruleOf("min")?.args.limit;
      return least === undefined ? "number" : `whole number from ${least}`;
    }
    case "array": {
      const list = `list of ${items.map(optionType).join(" or ")}`;
      return flags && "single" in flags
        ? `${items.map(optionType).join(" or ")}, or ${list}`
        : list;
    }
    case "object":
      return keys === undefined && patterns ? "object of texts by name" : `\`{ ${names(keys)} }\``;
    case "alternatives":
      return matches
        .flatMap(({ then, otherwise }: Record<string, Description>) => [otherwise, then])
        .map((part: Description) => optionType(part))
        .join(", or ");
    default:
      return type === "boolean" ? "`true` or `false`" : type;
  }
}

function names(keys: Record<string, Description> = {}): string {
  return Object.entries(keys)
    .map(([name, { flags }]) => (flags && "presence" in flags ? name : `${name}?`))
    .join(", ");
}
