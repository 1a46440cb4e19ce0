import { logText } from "../../problems/log-text";
import { EXIT, type ExitCode } from "../exit-code";
import type { Io } from "../terminal/io";
import type { SourceReport } from "./take-counts";

/** What became of a post. */
export interface EnrichedFile {
  /** From the site's root. */
  file: string;
  /** How many papers have other counts or posts than before. */
  papers: number;
  /** Where these are from. */
  sources: string[];
  /** The keys of papers whose lines were left as they are, since they would be read otherwise. */
  left: string[];
  /** Why the file was not changed. */
  refused: string | null;
}

/** What `enrich` did. */
export interface Enriched {
  root: string;
  files: EnrichedFile[];
  sources: SourceReport[];
  notes: string[];
}

/**
 * Tells what was done, in words or in JSON, of counts or of posts; returns the exit code. A source that failed is no problem of
 * the posts.
 */
export function tellEnriched(
  { root, files, sources, notes }: Enriched,
  { json, check, kind = "count" }: { json?: boolean; check?: boolean; kind?: "count" | "post" },
  io: Io,
): ExitCode {
  const changed = files.filter(({ papers }) => papers > 0);
  const refused = files.filter((file) => file.refused !== null);
  const isWritten = check !== true;
  if (json) {
    const report = { schema: "hot-papers/enrich/1", root, isWritten, files, sources, notes };
    io.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    for (const note of notes) io.err(`hot-papers: ${note}\n`);
    for (const { source, status, reason } of sources) {
      if (status === "failed") io.err(`${source} has no numbers: ${logText(reason ?? "")}\n`);
    }
    for (const { file, papers, sources: from, left } of files) {
      if (papers > 0) io.out(`${logText(file)}: ${papers} papers, from ${from.join(", ")}\n`);
      if (left.length > 0) {
        io.err(`${logText(file)}: no place for the counts of ${left.map(logText).join(", ")}\n`);
      }
    }
    for (const { file, refused: reason } of refused) {
      io.err(`${logText(file)} is left as it is: ${logText(reason ?? "")}\n`);
    }
    if (changed.length === 0 && refused.length === 0) io.out(`nothing: no ${kind} is new\n`);
  }
  return refused.length > 0 || (!isWritten && changed.length > 0) ? EXIT.problems : EXIT.done;
}
