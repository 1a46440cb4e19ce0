import { type Command, Option } from "commander";
import type { Done } from "../done";
import { examples } from "../flags";
import type { Io } from "../terminal/io";

/** Adds the command `convert`, which is loaded when it is called. */
export function addConvert(program: Command, io: Io, done: Done): void {
  program
    .command("convert")
    .description("Writes what other programs publish as digests; the format is told by the file.")
    .argument("<files...>", "Markdown, JSON, JSON lines, BibTeX or RIS; - for standard input")
    .addOption(new Option("--to <format>", "what to write").choices(["digest"]).default("digest"))
    .option("--out <folder>", "where to; by default the posts of the site")
    .option("--date <day>", "the day of the digest; by default that in the file or in its name")
    .option("--title <text>", "its title")
    .addOption(new Option("--stdout", "print the digests, and write no file").conflicts("json"))
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
      const { runConvert } = await import("./run-convert");
      done(await runConvert(inputs, flags, io));
    });
}
