import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import { DATA_VERSION } from "./data-version";
import type { SubjectOutput } from "../output-terms";

/** `/data/subjects.json`; docs/reference/data/subjects.schema.json. */
export interface SubjectsJson {
  version: typeof DATA_VERSION;
  subjects: {
    code: string;
    name: string | null;
    /** One of arXiv's groups, such as `Computer Science`; `null` for a subject that arXiv does not know. */
    group: string | null;
    url: string;
    /** The keys of its papers. */
    papers: string[];
  }[];
}

/** Returns the site's subjects, in the order given. */
export function subjectsJson(subjects: readonly SubjectOutput[]): SubjectsJson {
  return {
    version: DATA_VERSION,
    subjects: subjects.map(({ code, name, url, papers }) => ({
      ...{ code, name, url },
      group: findArxivSubject(code)?.group ?? null,
      papers: papers.map(({ key }) => key),
    })),
  };
}
