import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { decodeBytes } from "../../digest/repair/decode-bytes";
import { arxivById } from "../../sources/arxiv-by-id";
import type { Network } from "../../sources/http/network";
import type { SourcePapers } from "../../sources/source-paper";
import type { Io } from "../terminal/io";
import { progress } from "../terminal/progress";
import type { SourceName } from "./source-names";

/** What is read, and what identifiers are filled in with. */
export interface GivenInput {
  /** A path, or `-` for standard input. */
  input: string;
  from: Exclude<SourceName, "arxiv" | "huggingface">;
  network: Network;
  /** A folder. */
  cache: string;
  isOffline: boolean;
}

/** Returns the papers of a file, or of standard input. Rejects with an Error if it or arXiv cannot be read. */
export async function fromInput(
  { input, from, network, cache, isOffline }: GivenInput,
  io: Io,
): Promise<SourcePapers> {
  const bytes = input === "-" ? await io.readStdin() : readFileSync(resolve(io.cwd, input));
  const { text } = decodeBytes(bytes);
  switch (from) {
    case "json":
      return (await import("../../sources/read-json")).readJson(text, null);
    case "bib":
      return (await import("../../sources/read-bibtex")).readBibtex(text);
    case "ris":
      return (await import("../../sources/read-ris")).readRis(text);
    case "ids": {
      const { ids, notes } = (await import("../../sources/read-ids")).readIds(text);
      const { step, end } = progress(io, "Asking arXiv:");
      try {
        const asked = { network, cache: join(cache, "arxiv"), isOffline, onStep: step };
        const { papers, notes: missing } = await arxivById(ids, asked);
        return { papers, notes: [...notes, ...missing] };
      } finally {
        end();
      }
    }
  }
}
