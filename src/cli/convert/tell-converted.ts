import { logText } from "../../problems/log-text";
import { EXIT, type ExitCode } from "../exit-code";
import type { Io } from "../terminal/io";
import { tellNotes } from "../terminal/tell-notes";

/** What became of a file in another format. */
export type ConvertedFile = {
  /** As it was named. */
  input: string;
  papers: number;
  /** What of it was left out, and why. */
  notes: string[];
} & (
  | {
      /** What it is, in words; `null` if it could not be read. */
      format: string;
      /** The post, from where the command was called; `null` if it could not be read. */
      file: string;
      /** Why it was not written. */
      refused: null;
    }
  | { format: string | null; file: string | null; refused: string }
);

/** Tells what was converted, in words or in JSON, or what was not beside what `--stdout` has printed; returns the exit code. */
export function tellConverted(
  files: readonly ConvertedFile[],
  { json, stdout }: { json?: boolean; stdout?: boolean },
  io: Io,
): ExitCode {
  if (json) io.out(`${JSON.stringify({ schema: "hot-papers/convert/1", files }, null, 2)}\n`);
  else if (stdout) {
    tellNotes(
      files.flatMap(({ notes, refused }) => [
        ...notes,
        ...(refused === null ? [] : [`refused: ${refused}`]),
      ]),
      io,
    );
  } else {
    for (const file of files) {
      for (const note of file.notes) io.err(`${logText(file.input)}: ${logText(note)}\n`);
      io.out(
        file.refused === null
          ? `written ${logText(file.file)}: ${file.papers} papers, from ${file.format}\n`
          : `refused: ${logText(file.refused)}\n`,
      );
    }
  }
  return files.some(({ refused }) => refused !== null) ? EXIT.problems : EXIT.done;
}
