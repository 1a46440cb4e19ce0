import type { Command } from "commander";
import type { Done } from "../done";
import { examples } from "../flags";
import type { Io } from "../terminal/io";

/** Adds the command `init`, which is loaded when it is called. */
export function addInit(program: Command, io: Io, done: Done): void {
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
      const { runInit } = await import("./run-init");
      done(await runInit(folder, flags, io));
    });
}
