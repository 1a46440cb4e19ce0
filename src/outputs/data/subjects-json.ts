import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import type { CitationAddresses } from "../citation-addresses";
import { DATA_VERSION } from "./data-version";
import type { SubjectOutput } from "../output-terms";

/** `/data/subjects.json`; schemas/subjects.schema.json. */
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
    /** Of the files with the citations of its papers. */
    citations: CitationAddresses | null;
    /** The addresses of the data of its months, oldest first. */
    months: { period: string | null; url: string }[];
  }[];
}

/** Returns the site's subjects, in the order given; `filesOf` gives the addresses of other files about one. */
export function subjectsJson(
  subjects: readonly SubjectOutput[],
  filesOf: (
    subject: SubjectOutput,
  ) => Pick<SubjectsJson["subjects"][number], "citations" | "months">,
): SubjectsJson {
  return {
    version: DATA_VERSION,
    subjects: subjects.map((subject) => ({
      ...{ code: subject.code, name: subject.name, url: subject.url },
      group: findArxivSubject(subject.code)?.group ?? null,
      papers: subject.papers.map(({ key }) => key),
      ...filesOf(subject),
    })),
  };
}
