import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";

const SCHEMAS = join(__dirname, "../../../docs/reference/data");
const ajv = addFormats(new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }));
for (const name of readdirSync(SCHEMAS)) {
  ajv.addSchema(JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")));
}

/** Returns what the documented schema of the data file at `path` finds wrong with its content. */
export function dataProblems(path: string, value: unknown): unknown {
  const [, folder = "", name] = /^\/data\/(\w+)(\/.+)?\.json$/.exec(path) ?? [];
  const schema = name === undefined ? folder : folder.replace(/s$/, "");
  const isValid = ajv.getSchema(`${schema}.schema.json`);
  if (isValid === undefined) throw new Error(`no schema for ${path}`);
  return isValid(value) === true ? [] : isValid.errors;
}
