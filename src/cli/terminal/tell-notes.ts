import { logText } from "../../problems/log-text";
import type { Io } from "./io";

/** Writes notes on what was left out to standard error, a line each, so that none does anything to the terminal. */
export function tellNotes(notes: readonly string[], io: Pick<Io, "err">): void {
  for (const note of notes) io.err(`${logText(note)}\n`);
}
