import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArxivAtom } from "./arxiv-atom";
import type { SourcePaper, SourcePapers } from "./source-paper";

const API = "https://export.arxiv.org/api/query";
const IDS_A_REQUEST = 100;

/** What is asked, and how. */
export interface ArxivById {
  /** Fetches a text from arXiv. */
  fetchText: (url: string) => Promise<string>;
  /** The folder of what was fetched before. */
  cache: string;
  /** Whether arXiv must not be asked. */
  isOffline: boolean;
  /** The address of the API, where it is another one. */
  api?: string;
  onStep?: (done: number, all: number) => void;
}

/**
 * Returns the papers with these ids of arXiv, in their order; those that it does not have are noted. What was fetched is kept,
 * so that a run that failed goes on where it stopped. Rejects with an Error if arXiv does not answer.
 */
export async function arxivById(
  ids: readonly string[],
  { fetchText, cache, isOffline, api = API, onStep = () => undefined }: ArxivById,
): Promise<SourcePapers> {
  const papers = new Map<string, SourcePaper>();
  for (const id of ids) {
    const known = readKept(cache, id);
    if (known !== null) papers.set(id, known);
  }
  const missing = ids.filter((id) => !papers.has(id));
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
    for (const [id, paper] of readArxivAtom(await fetchText(`${api}?${query.toString()}`))) {
      papers.set(id, paper);
      keep(cache, id, paper);
    }
    onStep(Math.min(at + IDS_A_REQUEST, missing.length), missing.length);
  }
  return {
    papers: ids.flatMap((id) => papers.get(id) ?? []),
    notes: ids
      .filter((id) => !papers.has(id))
      .map((id) => `${id} is left out: arXiv does not have it`),
  };
}

/** The slash of old ids cannot be in the name of a file. */
function fileOf(cache: string, id: string): string {
  return join(cache, `${id.replace("/", "_")}.json`);
}

function readKept(cache: string, id: string): SourcePaper | null {
  const file = fileOf(cache, id);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function keep(cache: string, id: string, paper: SourcePaper): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(fileOf(cache, id), JSON.stringify(paper));
}
