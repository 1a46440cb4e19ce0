import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json";
import { CannotRun, EXIT, type ExitCode } from "./exit-code";
import { FORMATS } from "./formats/format-names";
import { SOURCES } from "./new/source-names";
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

function unexpected(error: unknown): unknown {
  return error instanceof Error ? (error.stack ?? error.message) : error;
}

type Done = (code: ExitCode) => void;

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

function addCheck(program: Command, io: Io, done: Done): void {
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
      const { runCheck } = await import("./check/run-check");
      done(await runCheck(paths, { ...flags, format: flags.json ? "json" : flags.format }, io));
    });
}

function addFix(program: Command, io: Io, done: Done): void {
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
      const { runFix } = await import("./fix/run-fix");
      done(await runFix(paths, flags, io));
    });
}

function addNew(program: Command, io: Io, done: Done): void {
  const network = program
    .command("new")
    .description("Writes the next digest: of arXiv, of Hugging Face or from a list of papers.")
    .argument("[input]", "the file with the papers; - for standard input", "-")
    .addOption(
      new Option(
        "--from <kind>",
        "arXiv's feed, Hugging Face's daily papers, or what the input is: identifiers of arXiv, JSON, BibTeX or RIS",
      )
        .choices(SOURCES)
        .makeOptionMandatory(),
    )
    .option("--date <day>", "the day of the digest, as 2026-01-09; by default today")
    .option("--subjects <codes>", "subjects of arXiv, as cs.LG,cs.CL", separated)
    .option("--announce <types>", "new, cross, replace, replace-cross", announced, ["new", "cross"])
    .option("--title <text>", "its title; by default Hot Papers and the day")
    .option("--category <term>", "its category")
    .option("--tag <term>", "a tag; may be given several times", collect)
    .option("--draft", "as a draft, which no build publishes")
    .option("--top <number>", "at most so many papers", wholeNumber)
    .option("--threshold <number>", "only papers whose count is at least that", wholeNumber)
    .option(
      "--dedupe <days>",
      "leave out papers that a digest of so many days before has",
      wholeNumber,
    )
    .option("--at-least <number>", "refuse a digest with fewer papers", wholeNumber)
    .option("--update", "add the papers that the digest of the day lacks, if there is one");
  addNetworkOptions(network)
    .option("--stdout", "print the digest, and write no file")
    .option("--json", "tell in JSON what was done")
    .addHelpText(
      "after",
      examples(
        "hot-papers new --from arxiv --subjects cs.LG,cs.CL --contact me@papers.example",
        "hot-papers new --from huggingface --date 2026-01-09 --threshold 5 --dedupe 30",
        "hot-papers new --from ids ids.txt --top 20",
        "hot-papers new --from bib zotero.bib --title 'Reading group' --draft",
      ),
    )
    .action(async (input: string, flags) => {
      const { runNew } = await import("./new/run-new");
      done(await runNew(input, flags, io));
    });
}

function addEnrich(program: Command, io: Io, done: Done): void {
  const enrich = program
    .command("enrich")
    .description(
      "Puts counts and posts of networks into digests that exist, and changes nothing else.",
    )
    .argument("[paths...]", "files or folders; by default the digests of the last 7 days")
    .option("--since <days>", "only digests of so many days", wholeNumber)
    .option(
      "--counts <sources>",
      "huggingface, semantic-scholar, openalex, bluesky, mastodon; by default all that need no key, and those with one",
      separated,
    )
    .option(
      "--add-post <url>",
      "a post on X, Bluesky or Mastodon; may be given several times",
      collect,
    )
    .option("--paper <number>", "the paper that it is about, by its number or identifier")
    .option("--check", "write nothing; exit with 1 if something would be changed");
  addNetworkOptions(enrich)
    .option("--json", "tell in JSON what was done")
    .addHelpText(
      "after",
      examples(
        "hot-papers enrich --since 2",
        "OPENALEX_API_KEY=… hot-papers enrich content/posts/2026-01-09---Hot-Papers.md --counts openalex",
        "hot-papers enrich content/posts/2026-01-09---Hot-Papers.md --paper 3 --add-post https://bsky.app/profile/ada.example/post/3kabc",
      ),
    )
    .action(async (paths: string[], flags) => {
      const { runEnrich } = await import("./enrich/run-enrich");
      done(await runEnrich(paths, flags, io));
    });
}

function addConvert(program: Command, io: Io, done: Done): void {
  program
    .command("convert")
    .description("Writes what other programs publish as digests; the format is told by the file.")
    .argument("<files...>", "Markdown, JSON, JSON lines, BibTeX or RIS; - for standard input")
    .addOption(new Option("--to <format>", "what to write").choices(["digest"]).default("digest"))
    .option("--out <folder>", "where to; by default the posts of the site")
    .option("--date <day>", "the day of the digest; by default that in the file or in its name")
    .option("--title <text>", "its title")
    .option("--stdout", "print the digests, and write no file")
    .option("--json", "tell in JSON what was done")
    .addHelpText(
      "after",
      examples(
        "hot-papers convert data/2026-01-09.md",
        "hot-papers convert docs/cv-arxiv-daily.json --date 2026-01-09",
        "hot-papers convert public/data/digests/*.json --out content/posts",
        "hot-papers convert zotero.ris --title 'Reading group' --stdout",
      ),
    )
    .action(async (inputs: string[], flags) => {
      const { runConvert } = await import("./convert/run-convert");
      done(await runConvert(inputs, flags, io));
    });
}

function addNetworkOptions(command: Command): Command {
  return command
    .option("--offline", "ask no other host: what is in the cache has to do")
    .option("--contact <address>", "how those who are asked may reach you, for their logs");
}

function addExplain(program: Command, io: Io, done: Done): void {
  program
    .command("explain")
    .description("Prints the page of a rule, or the list of all rules.")
    .argument("[rule]", "the id of a rule")
    .option("--json", "print it as JSON")
    .addHelpText("after", examples("hot-papers explain", "hot-papers explain encoding-repaired"))
    .action(async (rule: string | undefined, flags) => {
      const { runExplain } = await import("./explain/run-explain");
      done(runExplain(rule, flags, io));
    });
}

function addSchema(program: Command, io: Io, done: Done): void {
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
      const { runSchema } = await import("./schema/run-schema");
      done(runSchema(name, flags, io));
    });
}

function addInit(program: Command, io: Io, done: Done): void {
  program
    .command("init")
    .description("Makes a new site: configuration, first digest, workflow, files for editors.")
    .argument("<folder>", "a folder that does not exist yet, or is empty")
    .option("--title <text>", "the title of the site; by default Hot Papers")
    .option("--site-url <address>", "where it will be, as https://papers.example")
    .option("--theme <package>", "what to install the theme from; by default this version of it")
    .option("--no-install", "install nothing; by default npm installs Gatsby, which takes minutes")
    .option("--json", "tell in JSON what was done")
    .addHelpText(
      "after",
      examples(
        "npx gatsby-theme-hot-papers init my-papers",
        "npx gatsby-theme-hot-papers init my-papers --title 'Our reading group' --site-url https://papers.example",
      ),
    )
    .action(async (folder: string, flags) => {
      const { runInit } = await import("./init/run-init");
      done(await runInit(folder, flags, io));
    });
}

function examples(...lines: string[]): string {
  return ["", "Examples:", ...lines.map((line) => `  ${line}`), ""].join("\n");
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

function separated(value: string): string[] {
  return value.split(/[\s,]+/).filter((part) => part !== "");
}

const ANNOUNCED = ["new", "cross", "replace", "replace-cross"];

function announced(value: string): string[] {
  const types = separated(value);
  const wrong = types.find((type) => !ANNOUNCED.includes(type));
  if (wrong !== undefined || types.length === 0) {
    throw new InvalidArgumentError(`Announcements are ${ANNOUNCED.join(", ")}.`);
  }
  return types;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It has to be a whole number.");
  return Number(value);
}
