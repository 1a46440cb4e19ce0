import { logText } from "../../problems/log-text";
import { EXIT, type ExitCode } from "../exit-code";
import type { Io } from "../terminal/io";

/** What became of a file in another format. */
export interface ConvertedFile {
  /** As it was named. */
  input: string;
  /** What it is, in words; `null` if it could not be read. */
  format: string | null;
  /** The post, from where the command was called; `null` if it could not be made. */
  file: string | null;
  papers: number;
  /** Why it was not written. */
  refused: string | null;
  /** What of it was left out, and why. */
  notes: string[];
}

/** Tells what was converted, in words or in JSON; returns the exit code. */
export function tellConverted(files: readonly ConvertedFile[], json: boolean, io: Io): ExitCode {
  if (json) io.out(`${JSON.stringify({ schema: "hot-papers/convert/1", files }, null, 2)}\n`);
  else {
    for (const { input, format, file, papers, refused, notes } of files) {
      for (const note of notes) io.err(`${logText(input)}: ${logText(note)}\n`);
      io.out(
        refused === null && file !== null
          ? `written ${logText(file)}: ${papers} papers, from ${format ?? ""}\n`
          : `refused: ${logText(refused ?? "")}\n`,
      );
    }
  }
  return files.some(({ refused }) => refused !== null) ? EXIT.problems : EXIT.done;
}
