import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { version } from "../../../package.json";
import { decodeBytes } from "../../digest/repair/decode-bytes";
import { arxivById } from "../../sources/arxiv-by-id";
import { politeClient } from "../../sources/polite-client";
import { readBibtex } from "../../sources/read-bibtex";
import { readIds } from "../../sources/read-ids";
import { readJson } from "../../sources/read-json";
import type { SourcePapers } from "../../sources/source-paper";
import { CannotRun } from "../exit-code";
import type { Io } from "../terminal/io";
import { progress } from "../terminal/progress";
import type { SourceName } from "./source-names";

/** arXiv's terms of use: one request in three seconds, over one connection. In milliseconds. */
const ARXIV_PAUSE = 3000;
const TIMEOUT = 30_000;

interface SourceFlags {
  from: SourceName;
  offline?: boolean;
  contact?: string;
}

/** Returns the papers of a file, or of standard input (`-`). Throws `CannotRun` if it or its source cannot be read. */
export async function readSource(
  input: string,
  { from, offline = false, contact }: SourceFlags,
  root: string,
  io: Io,
): Promise<SourcePapers> {
  try {
    const bytes = input === "-" ? await io.readStdin() : readFileSync(resolve(io.cwd, input));
    const { text } = decodeBytes(bytes);
    if (from === "json") return readJson(text, null);
    if (from === "bib") return readBibtex(text);
    const { ids, notes } = readIds(text);
    const api = io.env.HOT_PAPERS_ARXIV_API;
    const { step, end } = progress(io, "Asking arXiv:");
    const found = await arxivById(ids, {
      fetchText: politeClient({
        userAgent: `hot-papers/${version}${contact === undefined ? "" : ` (mailto:${contact})`}`,
        accept: "application/atom+xml, text/xml, */*",
        pause: Number(io.env.HOT_PAPERS_ARXIV_PAUSE ?? ARXIV_PAUSE),
        timeout: TIMEOUT,
      }),
      cache: join(root, ".cache/hot-papers/arxiv"),
      isOffline: offline,
      ...(api !== undefined && { api }),
      onStep: step,
    });
    end();
    return { papers: found.papers, notes: [...notes, ...found.notes] };
  } catch (error) {
    throw new CannotRun(`${input}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
