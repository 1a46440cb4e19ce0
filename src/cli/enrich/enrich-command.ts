import type { Command } from "commander";
import type { Done } from "../done";
import { examples, collect, separated, wholeNumber } from "../flags";
import { addNetworkOptions } from "../network/network-options";
import type { Io } from "../terminal/io";

/** Adds the command `enrich`, which is loaded when it is called. */
export function addEnrich(program: Command, io: Io, done: Done): void {
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
      const { runEnrich } = await import("./run-enrich");
      done(await runEnrich(paths, flags, io));
    });
}
