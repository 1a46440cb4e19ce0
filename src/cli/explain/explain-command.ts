import type { Command } from "commander";
import type { Done } from "../done";
import { examples } from "../flags";
import type { Io } from "../terminal/io";

/** Adds the command `explain`, which is loaded when it is called. */
export function addExplain(program: Command, io: Io, done: Done): void {
  program
    .command("explain")
    .description("Prints the page of a rule, or the list of all rules.")
    .argument("[rule]", "the id of a rule")
    .option("--json", "print it as JSON")
    .addHelpText("after", examples("hot-papers explain", "hot-papers explain encoding-repaired"))
    .action(async (rule: string | undefined, flags) => {
      const { runExplain } = await import("./run-explain");
      done(runExplain(rule, flags, io));
    });
}
