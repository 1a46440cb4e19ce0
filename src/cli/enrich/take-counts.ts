import type { Network } from "../../sources/http/network";
import type { Count, CountedPaper } from "../../sources/counts/count-source";
import { errorMessage } from "../error-message";
import { CannotRun } from "../exit-code";
import { COUNT_SOURCES, COUNT_SOURCE_NAMES, type NamedSource } from "./count-sources";

/** What a source said. */
export interface SourceReport {
  source: string;
  status: "asked" | "failed" | "skipped";
  /** Why it has no numbers; `null` if it has. */
  reason: string | null;
  /** For how many papers it has numbers. */
  papers: number;
}

/** The counts of a source by the keys of papers, and what it said. */
export interface TakenFrom {
  report: SourceReport;
  counts: ReadonlyMap<string, readonly Count[]>;
}

/**
 * Asks sources for the counts of papers, one after the other. One that fails has none, and the reason is told; those that
 * need a key are asked if there is one, or if they are named. Throws `CannotRun` where a name is unknown.
 */
export async function takeCounts(
  papers: readonly CountedPaper[],
  names: readonly string[] | null,
  { network, env }: { network: Network; env: Readonly<Record<string, string | undefined>> },
  onStep: (done: number, all: number) => void,
): Promise<TakenFrom[]> {
  const unknown = names?.find((name) => !COUNT_SOURCE_NAMES.includes(name));
  if (unknown !== undefined) {
    throw new CannotRun(`--counts ${unknown}: sources are ${COUNT_SOURCE_NAMES.join(", ")}`);
  }
  const wanted = COUNT_SOURCES.filter(({ name }) => names === null || names.includes(name));
  const taken: TakenFrom[] = [];
  for (const source of wanted) {
    onStep(taken.length, wanted.length);
    taken.push(await takeFrom(source, papers, { network, env, isNamed: names !== null }));
  }
  return taken;
}

async function takeFrom(
  { name, keyName, isFree, load }: NamedSource,
  papers: readonly CountedPaper[],
  {
    network,
    env,
    isNamed,
  }: {
    network: Network;
    env: Readonly<Record<string, string | undefined>>;
    isNamed: boolean;
  },
): Promise<TakenFrom> {
  const key = (keyName === null ? null : env[keyName]?.trim()) || null;
  const told = (
    status: SourceReport["status"],
    reason: string | null,
    counts: TakenFrom["counts"],
  ) => ({
    report: { source: name, status, reason, papers: counts.size },
    counts,
  });
  if (!isFree && key === null && !isNamed) {
    return told("skipped", `there is no key in ${keyName}`, new Map());
  }
  try {
    const ask = await load();
    return told("asked", null, await ask(papers, { network, key }));
  } catch (error) {
    const said = errorMessage(error);
    // Whatever a host repeats of a request.
    const reason = key === null ? said : said.replaceAll(key, "***");
    return told("failed", reason, new Map());
  }
}
