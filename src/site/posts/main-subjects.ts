import { mainSubjectCode } from "../../arxiv/arxiv-subjects";
import type { DigestFile } from "./digest-file";

/**
 * Returns a post whose papers name each subject once, by its main code at arXiv: `cs.SY` and `eess.SY` are
 * one subject, and one page.
 */
export function withMainSubjects(file: DigestFile): DigestFile {
  const entries = file.digest.entries.map((entry) => ({
    ...entry,
    subjects: [...new Set(entry.subjects.map(mainSubjectCode))],
  }));
  return { ...file, digest: { ...file.digest, entries } };
}
