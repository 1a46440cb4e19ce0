import type { ObjectSchema } from "gatsby-plugin-utils";
import { type Shape, union } from "./type-shape";

type Description = ReturnType<ObjectSchema["describe"]>;

/** Returns the shape of what a Joi schema takes, from what it says of itself. */
export function schemaShape(description: Description): Shape {
  const { type, flags = {}, allow = [], keys = {}, patterns = [], items = [] } = description;
  const more =
    "only" in flags ? [] : allow.filter((value: unknown) => value === null).map(() => "null");
  return union([...more, ...shapes()]);

  function shapes(): Shape[] {
    switch (type) {
      case "object":
        return [{ keys: { ...keysOf(keys), ...recordOf(patterns) } }];
      case "array": {
        const item = union(items.map((found: Description) => schemaShape(found)));
        return "single" in flags ? [item, { list: item }] : [{ list: item }];
      }
      case "alternatives":
        return description.matches.flatMap(({ then, otherwise }: Record<string, Description>) =>
          [then, otherwise].flatMap((part) => (part === undefined ? [] : [schemaShape(part)])),
        );
      default:
        return "only" in flags
          ? allow.map((value: unknown) => JSON.stringify(value))
          : [String(type)];
    }
  }
}

function keysOf(keys: Record<string, Description>): Record<string, Shape> {
  const entries = Object.entries(keys).map(([key, description]): [string, Shape] => {
    const flags: { presence?: string } = description.flags ?? {};
    return [key + (flags.presence === "required" ? "" : "?"), schemaShape(description)];
  });
  return Object.fromEntries(entries);
}

/** What an object takes by any name; a rule for any value at all is one that refuses it. */
function recordOf(patterns: { rule: Description }[]): Record<string, Shape> {
  const rules = patterns.map(({ rule }) => rule).filter(({ type }) => type !== "any");
  return rules.length === 0 ? {} : { "*": union(rules.map(schemaShape)) };
}
