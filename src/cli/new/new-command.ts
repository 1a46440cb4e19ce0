import { type Command, InvalidArgumentError, Option } from "commander";
import type { Done } from "../done";
import { examples, collect, separated, wholeNumber } from "../flags";
import { addNetworkOptions } from "../network/network-options";
import { SOURCES } from "./source-names";
import type { Io } from "../terminal/io";

/** Adds the command `new`, which is loaded when it is called. */
export function addNew(program: Command, io: Io, done: Done): void {
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
    .addOption(new Option("--stdout", "print the digest, and write no file").conflicts("json"))
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
      const { runNew } = await import("./run-new");
      done(await runNew(input, flags, io));
    });
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
