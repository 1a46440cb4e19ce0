import type { Command } from "commander";
import type { Done } from "../done";
import { examples } from "../flags";
import type { Io } from "../terminal/io";

/** Adds the command `schema`, which is loaded when it is called. */
export function addSchema(program: Command, io: Io, done: Done): void {
  program
    .command("schema")
    .description("Prints a JSON schema, or the list of those that there are.")
    .argument("[name]", "front-matter, config, or the name of a command for its JSON")
    .option("--json", "print the list as JSON")
    .addHelpText(
      "after",
      examples("hot-papers schema", "hot-papers schema front-matter > front-matter.schema.json"),
    )
    .action(async (name: string | undefined, flags) => {
      const { runSchema } = await import("./run-schema");
      done(runSchema(name, flags, io));
    });
}
