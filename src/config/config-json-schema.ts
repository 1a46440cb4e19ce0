import { RULE_GROUPS } from "../problems/rules";

/** Returns the JSON schema of hot-papers.config.json, for editors. `configSchema` decides what is valid. */
export function configJsonSchema() {
  const texts = {
    anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
  };
  const ids = RULE_GROUPS.flatMap(({ rules }) => [...rules]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:hot-papers:config:1",
    title: "Configuration of hot-papers",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      content: {
        anyOf: [
          { type: "string", minLength: 1 },
          { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
        ],
        description: "The folders with posts/ and pages/, from the site's root.",
      },
      rules: {
        type: "object",
        description: "How serious a rule is on this site.",
        additionalProperties: false,
        properties: Object.fromEntries(
          ids.map(({ id, finds }) => [
            id,
            { enum: ["off", "info", "warn", "warning", "error"], description: finds },
          ]),
        ),
      },
      ignore: {
        ...texts,
        description: "Patterns of files of which no problem is reported, such as content/old/**.",
      },
      baseline: {
        type: ["string", "null"],
        minLength: 1,
        description: "The file of known problems, which hot-papers check --update-baseline writes.",
      },
      sources: {
        type: "object",
        description: "How hot-papers asks sources of papers.",
        additionalProperties: false,
        properties: {
          subjects: {
            ...texts,
            description: "The subjects of arXiv that hot-papers new --from arxiv is about.",
          },
          contact: {
            type: ["string", "null"],
            minLength: 1,
            description: "A mail or web address, by which sources may reach you.",
          },
        },
      },
    },
  };
}
