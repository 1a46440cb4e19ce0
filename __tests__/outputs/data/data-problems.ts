import { basename } from "node:path";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { DATA_SCHEMAS } from "../../../src/outputs/data/data-schemas";

/**
 * The schemas promise that properties may come; here each object has only those that it names, so that none comes unseen. One
 * that is put together of several leaves that to the whole.
 */
function closed(schema: unknown, isPart = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => closed(each));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => [
    name,
    name === "$defs"
      ? Object.fromEntries(
          Object.entries(value).map(([part, own]) => [part, closed(own, part === "paperFacts")]),
        )
      : closed(value),
  ]);
  const isObject = "properties" in schema && "type" in schema && !isPart;
  return { ...Object.fromEntries(entries), ...(isObject && { unevaluatedProperties: false }) };
}

const ajv = addFormats(new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }));
for (const schema of Object.values(DATA_SCHEMAS)) ajv.addSchema(Object(closed(schema)));

/** Returns what the schema that a data file names finds wrong with its content. */
export function dataProblems(path: string, value: { $schema?: unknown }): unknown {
  const isValid = ajv.getSchema(basename(String(value.$schema)));
  if (isValid === undefined) throw new Error(`no schema for ${path}`);
  return isValid(value) === true ? [] : isValid.errors;
}
