import { type Command, Option } from "commander";
import type { Done } from "../done";
import { examples, collect, wholeNumber } from "../flags";
import { FORMATS } from "../formats/format-names";
import type { Io } from "../terminal/io";

/** Adds the command `check`, which is loaded when it is called. */
export function addCheck(program: Command, io: Io, done: Done): void {
  program
    .command("check")
    .description("Tells the problems of posts, and of the site that they make.")
    .argument("[paths...]", "files or folders; by default all posts of the site")
    .addOption(new Option("--format <name>", "how to tell them").choices(FORMATS).default("pretty"))
    .option("--json", "the same as --format json")
    .option("--max-warnings <number>", "fail if there are more warnings", wholeNumber)
    .option("--rule <id=level>", "off, info, warn or error; may be given several times", collect)
    .option("--baseline <file>", "leave out the problems that this file knows")
    .option("--update-baseline", "write the problems that there are to the baseline")
    .option("--changed-since <ref>", "only files that differ from this commit of git")
    .option("--stdin", "check the text from standard input")
    .option("--stdin-filename <path>", "the file that this text is to be")
    .option("--cache", "read unchanged posts from a cache")
    .option("--cache-location <file>", "where the cache is", ".cache/hot-papers/check.json")
    .option("--watch", "check again after each change, and tell what is new or mended")
    .addHelpText(
      "after",
      examples(
        "hot-papers check",
        "hot-papers check content/posts/2026-01-09---Week-2.md --rule math-invalid=error",
        "hot-papers check --changed-since origin/main --format github",
        "hot-papers check --format sarif > problems.sarif",
        "hot-papers check --baseline known.json --update-baseline",
      ),
    )
    .action(async (paths: string[], flags) => {
      const { runCheck } = await import("./run-check");
      done(await runCheck(paths, { ...flags, format: flags.json ? "json" : flags.format }, io));
    });
}
