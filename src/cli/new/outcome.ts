import { appendFileSync } from "node:fs";
import { logText } from "../../problems/log-text";
import { EXIT, type ExitCode } from "../exit-code";
import type { Io } from "../terminal/io";
import { tellNotes } from "../terminal/tell-notes";

/** What became of a digest. */
export interface Outcome {
  status: "written" | "nothing" | "refused";
  /** Why nothing was written. */
  reason: string | null;
  /** From where the command was called. */
  file: string | null;
  papers: number;
  /** The count that decided the order. */
  rankedBy: string | null;
  notes: string[];
}

/** Tells what became of a digest: in words or in JSON, and to the next steps of a workflow of GitHub; returns the exit code. */
export function tellOutcome(outcome: Outcome, json: boolean, io: Io): ExitCode {
  const { status, reason, file, papers, rankedBy, notes } = outcome;
  if (json) io.out(`${JSON.stringify({ schema: "hot-papers/new/1", ...outcome }, null, 2)}\n`);
  else {
    tellNotes(notes, io);
    const order = rankedBy === null ? "in the order of the source" : `ranked by ${rankedBy}`;
    io.out(
      status === "written"
        ? `written ${logText(file ?? "")}: ${papers} papers, ${order}\n`
        : `${status}: ${logText(reason ?? "")}\n`,
    );
  }
  if (io.env.GITHUB_OUTPUT) {
    // A name of a file has no line end, or the next line would be another output.
    const lines = { status, file: file ?? "", papers: String(papers), reason: reason ?? "" };
    const text = Object.entries(lines).map(
      ([key, value]) => `${key}=${value.replace(/[\r\n]+/g, " ")}\n`,
    );
    appendFileSync(io.env.GITHUB_OUTPUT, text.join(""));
  }
  return status === "refused" ? EXIT.problems : EXIT.done;
}
