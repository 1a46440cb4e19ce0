import { utcInstant } from "../../messages/utc-instant";
import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import type { ScoreRule } from "../../statistics/score-rule";
import type { CitationAddresses } from "../citation-addresses";
import type { PaperListOutput } from "../paper-list";
import { doi, sourceUrl } from "../papers/paper-address";
import { joinDate, paperDate } from "../papers/paper-date";
import { titleText } from "../papers/paper-text";
import type { PaperOutput } from "../types";
import { DATA_VERSION } from "./data-version";

/** `/data/best.json`, `/data/archive/2026-01.json` and their kin; schemas/list.schema.json. */
export interface ListJson extends Pick<PaperListOutput, "of" | "url"> {
  version: typeof DATA_VERSION;
  /** What scores are made of: the option `papers.score`. */
  scoredBy: ScoreRule;
  /** `2026-01`, `2026`; `null` for all time. */
  period: string | null;
  subject: { code: string; name: string | null } | null;
  /** Of the files with the citations of the whole list. */
  citations: CitationAddresses | null;
  /** The highest score first. */
  papers: ListedPaperJson[];
}

/** A paper in a period. */
export interface ListedPaperJson extends Pick<
  PaperOutput,
  "key" | "url" | "arxivId" | "authors" | "score" | "metrics"
> {
  doi: string | null;
  sourceUrl: string;
  /** Math as Unicode. */
  title: string;
  /** The codes, the primary one first. */
  subjects: string[];
  published: string | null;
  firstSeen: string | null;
  /** Of the files with its citation. */
  citations: CitationAddresses | null;
  /** Its entry of BibTeX; `null` where the option leaves citations out. */
  bibtex: string | null;
}

/** How a paper is cited: the addresses of its files by its key, and its entry of BibTeX. */
export interface CitedPaper {
  addresses: (key: string) => CitationAddresses | null;
  bibtex: (paper: PaperOutput) => string;
}

/** Returns a list of papers with their numbers in its period. `citations` are those of the list, `ofPaper` says how a paper is cited. */
export function listJson(
  { of, period, code, url, papers }: PaperListOutput,
  scoredBy: ScoreRule,
  citations: CitationAddresses | null,
  ofPaper: CitedPaper | null,
): ListJson {
  return {
    version: DATA_VERSION,
    ...{ of, url, scoredBy, period: period === "" ? null : period },
    subject: code === null ? null : { code, name: findArxivSubject(code)?.name ?? null },
    citations,
    papers: papers.map(({ paper, score, scoreMetrics }) => {
      const { key, arxivId, authors, subjects, firstSeen } = paper;
      const date = paperDate(paper);
      return {
        ...{ key, url: paper.url, arxivId, doi: doi(paper), sourceUrl: sourceUrl(paper) },
        ...{ title: titleText(paper), authors },
        subjects: subjects.map((subject) => subject.code),
        published: date === null ? null : joinDate(date, "-"),
        firstSeen: firstSeen && utcInstant(firstSeen),
        ...{ score, metrics: [...scoreMetrics] },
        citations: ofPaper?.addresses(key) ?? null,
        bibtex: ofPaper?.bibtex(paper) ?? null,
      };
    }),
  };
}
