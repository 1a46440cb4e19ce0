import type { Command } from "commander";
import type { Done } from "../done";
import { examples, collect } from "../flags";
import type { Io } from "../terminal/io";

/** Adds the command `fix`, which is loaded when it is called. */
export function addFix(program: Command, io: Io, done: Done): void {
  program
    .command("fix")
    .description("Mends posts by the edits that come with problems.")
    .argument("[paths...]", "files or folders; by default all posts of the site")
    .option("--unsafe", "make edits too that change what the site shows")
    .option("--check", "write nothing; exit with 1 if something would be mended")
    .option("--diff", "write nothing; print what would be changed")
    .option("--rule <id=level>", "leave a rule out with off; may be given several times", collect)
    .option("--json", "tell in JSON what was done")
    .addHelpText(
      "after",
      examples(
        "hot-papers fix",
        "hot-papers fix --diff",
        "hot-papers fix --unsafe content/posts/2026-01-09---Week-2.md",
      ),
    )
    .action(async (paths: string[], flags) => {
      const { runFix } = await import("./run-fix");
      done(await runFix(paths, flags, io));
    });
}
