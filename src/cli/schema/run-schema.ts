import { configJsonSchema } from "../../config/config-json-schema";
import { CannotRun, EXIT, type ExitCode } from "../exit-code";
import type { Io } from "../terminal/io";
import { FRONT_MATTER_SCHEMA } from "./front-matter-schema";
import { REPORT_SCHEMAS } from "./report-schemas";

const SCHEMAS: Record<string, () => object> = {
  "front-matter": () => FRONT_MATTER_SCHEMA,
  config: configJsonSchema,
  ...Object.fromEntries(
    Object.entries(REPORT_SCHEMAS).map(([name, schema]) => [name, () => schema]),
  ),
};

/** Prints a JSON schema, or the names of all. */
export function runSchema(
  name: string | undefined,
  { json }: { json?: boolean },
  io: Pick<Io, "out">,
): ExitCode {
  const names = Object.keys(SCHEMAS);
  if (name === undefined) {
    const list = { schema: "hot-papers/schema/1", names };
    io.out(json ? `${JSON.stringify(list, null, 2)}\n` : `${names.join("\n")}\n`);
    return EXIT.done;
  }
  const make = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (make === undefined) {
    throw new CannotRun(`there is no schema “${name}”; there are ${names.join(", ")}.`);
  }
  io.out(`${JSON.stringify(make(), null, 2)}\n`);
  return EXIT.done;
}
