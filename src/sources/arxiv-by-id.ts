import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArxivAtom } from "./arxiv-atom";
import { fieldOf, listOf } from "./field-of";
import type { Network } from "./http/network";
import type { SourcePaper, SourcePapers } from "./source-paper";

const API = "https://export.arxiv.org/api/query";
const ACCEPT = "application/atom+xml, text/xml, */*";
const IDS_A_REQUEST = 100;

/** How arXiv is asked. */
export interface ArxivById {
  network: Network;
  /** The folder of what was fetched before. */
  cache: string;
  /** Whether arXiv must not be asked. */
  isOffline: boolean;
  onStep?: (done: number, all: number) => void;
}

/** Papers of arXiv, in the order in which they were asked for, and by their ids. */
export interface PapersById extends SourcePapers {
  byId: ReadonlyMap<string, SourcePaper>;
}

/**
 * Returns the papers with these ids of arXiv, in their order; those that it does not have are noted. What was fetched is kept,
 * so that a run that failed goes on where it stopped. Rejects with an Error if arXiv does not answer.
 */
export async function arxivById(
  ids: readonly string[],
  { network, cache, isOffline, onStep = () => undefined }: ArxivById,
): Promise<PapersById> {
  const byId = new Map<string, SourcePaper>();
  for (const id of ids) {
    const known = readKept(cache, id);
    if (known !== null) byId.set(id, known);
  }
  const missing = ids.filter((id) => !byId.has(id));
  if (isOffline && missing.length > 0) {
    throw new Error(
      `${missing.length} papers are not in the cache, and --offline is set: ${missing.join(", ")}`,
    );
  }
  for (let at = 0; at < missing.length; at += IDS_A_REQUEST) {
    const some = missing.slice(at, at + IDS_A_REQUEST);
    const query = new URLSearchParams({
      id_list: some.join(","),
      max_results: String(some.length),
    });
    const xml = await network.getText({ url: `${API}?${query.toString()}`, accept: ACCEPT });
    for (const [id, paper] of readArxivAtom(xml)) {
      byId.set(id, paper);
      keep(cache, id, paper);
    }
    onStep(Math.min(at + IDS_A_REQUEST, missing.length), missing.length);
  }
  return {
    byId,
    papers: ids.flatMap((id) => byId.get(id) ?? []),
    notes: ids
      .filter((id) => !byId.has(id))
      .map((id) => `${id} is left out: arXiv does not have it`),
  };
}

/** The slash of old ids cannot be in the name of a file. */
function fileOf(cache: string, id: string): string {
  return join(cache, `${id.replace("/", "_")}.json`);
}

function readKept(cache: string, id: string): SourcePaper | null {
  try {
    const read: unknown = JSON.parse(readFileSync(fileOf(cache, id), "utf8"));
    return isPaper(read) ? read : null;
  } catch {
    return null;
  }
}

/** What this wrote is a paper; a file that was cut off, or that another version wrote, may not be. */
function isPaper(read: unknown): read is SourcePaper {
  return (
    typeof fieldOf(read, "title") === "string" &&
    typeof fieldOf(read, "isTex") === "boolean" &&
    ["authors", "subjects"].every((key) =>
      listOf(read, key).every((item) => typeof item === "string"),
    ) &&
    listOf(read, "links").length > 0 &&
    Array.isArray(fieldOf(read, "authors")) &&
    Array.isArray(fieldOf(read, "subjects")) &&
    Array.isArray(fieldOf(read, "metrics"))
  );
}

function keep(cache: string, id: string, paper: SourcePaper): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(fileOf(cache, id), JSON.stringify(paper));
}
