import type { Digest, Entry } from "../../digest/types";
import { scoreOf } from "../../statistics/score";
import type { Score, ScoreRule } from "../../statistics/score-rule";
import type { DigestFile } from "./digest-file";

/** One paper in one digest, with its score there. */
export interface ScoredEntry extends Entry, Score {}

/** A parsed post whose papers have scores. */
export interface ScoredFile extends DigestFile {
  digest: Omit<Digest, "entries"> & { entries: ScoredEntry[] };
}

/** Returns a post with the scores of its papers, which keep their order and their ranks. */
export function withScores(file: DigestFile, rule: ScoreRule): ScoredFile {
  const entries = file.digest.entries.map((entry) => ({
    ...entry,
    ...scoreOf(entry.metrics, rule),
  }));
  return { ...file, digest: { ...file.digest, entries } };
}
