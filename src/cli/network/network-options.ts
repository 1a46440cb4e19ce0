import type { Command } from "commander";

/** Adds the flags of commands that ask other hosts. */
export function addNetworkOptions(command: Command): Command {
  return command
    .option("--offline", "ask no other host: what is in the cache has to do")
    .option("--contact <address>", "how those who are asked may reach you, for their logs");
}
