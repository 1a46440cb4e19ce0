import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { CannotRun, EXIT, type ExitCode } from "./exit-code";
import { addCheck } from "./check/check-command";
import { addConvert } from "./convert/convert-command";
import { addEnrich } from "./enrich/enrich-command";
import { addExplain } from "./explain/explain-command";
import { addFix } from "./fix/fix-command";
import { addInit } from "./init/init-command";
import { addNew } from "./new/new-command";
import { addSchema } from "./schema/schema-command";
import type { Done } from "./done";
import { examples } from "./flags";
import type { Io } from "./terminal/io";

/** Runs the command that the arguments name, and returns its exit code; never throws. */
export async function runProgram(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = makeProgram(io, (result) => void (code = result));
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed;
    const told = error instanceof CannotRun ? error.message : String(unexpected(error));
    if (args.includes("--json") || args.includes("--format=json")) {
      io.out(`${JSON.stringify({ schema: "hot-papers/error/1", error: told }, null, 2)}\n`);
    }
    io.err(`hot-papers: ${told}\n`);
    return EXIT.failed;
  }
}

/** What the file system says names the file; of other errors only the stack says where they are from. */
function unexpected(error: unknown): unknown {
  const isOfSystem = typeof error === "object" && error !== null && "syscall" in error;
  if (isOfSystem && "message" in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : error;
}

/** Commands are loaded when they are called, so that help comes at once. */
function makeProgram(io: Io, done: Done): Command {
  const program = new Command("hot-papers")
    .description(
      "Writes, checks and mends digests of research papers, for sites of gatsby-theme-hot-papers.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand(false)
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHasColors: () => io.colors,
      getErrHasColors: () => io.colors,
    })
    .showHelpAfterError("(--help lists what there is)")
    .addHelpText(
      "after",
      examples("hot-papers check", "hot-papers fix --diff", "hot-papers new --from ids ids.txt"),
    )
    .addHelpText(
      "after",
      "\nExit codes: 0 done or nothing to do, 1 problems or refused, 2 could not run.\n",
    )
    .exitOverride();
  addCheck(program, io, done);
  addFix(program, io, done);
  addNew(program, io, done);
  addEnrich(program, io, done);
  addConvert(program, io, done);
  addExplain(program, io, done);
  addSchema(program, io, done);
  addInit(program, io, done);
  return program;
}
