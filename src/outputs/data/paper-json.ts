import { utcInstant } from "../../messages/utc-instant";
import { DATA_VERSION } from "./data-version";
import { feedHtml } from "../html/feed-html";
import { cslItem, type CslItem } from "../papers/csl-item";
import { doi, pdfUrl, sourceUrl } from "../papers/paper-address";
import { joinDate, paperDate } from "../papers/paper-date";
import { abstractText, titleText } from "../papers/paper-text";
import { portableTree } from "../html/portable-tree";
import { socialPostData, type SocialPostData } from "./social-post-data";
import type { PaperOutput, AppearanceOutput } from "../types";

/** What a paper is, wherever it stands; schemas/parts.schema.json. */
export interface PaperFacts extends Pick<
  PaperOutput,
  | "key"
  | "url"
  | "arxivId"
  | "lang"
  | "authors"
  | "moreAuthors"
  | "subjects"
  | "links"
  | "codeLinks"
> {
  arxivVersion: PaperOutput["version"];
  doi: string | null;
  sourceUrl: string;
  pdfUrl: string | null;
  /** Math as Unicode. */
  title: string;
  titleHtml: string;
  /** Math as Unicode. */
  abstract: string | null;
  abstractHtml: string | null;
  /** As exactly as it is known: `2020-09-15`, `2020-09`, `2020`. */
  published: string | null;
}

/** `/data/papers/<key>.json`; schemas/paper.schema.json. Times are ISO 8601 UTC. */
export interface PaperJson
  extends PaperFacts, Pick<PaperOutput, "firstSeen" | "score" | "metrics"> {
  version: typeof DATA_VERSION;
  /** The paper in CSL-JSON. */
  csl: CslItem;
  appearances: AppearanceData[];
}

/** A paper's place in one digest. */
export interface AppearanceData extends Omit<AppearanceOutput, "posts"> {
  posts: SocialPostData[];
}

/** Returns everything about a paper; its appearances are oldest first. */
export function paperJson(paper: PaperOutput, rootUrl: string): PaperJson {
  return {
    version: DATA_VERSION,
    ...paperFacts(paper, rootUrl),
    firstSeen: paper.firstSeen && utcInstant(paper.firstSeen),
    score: paper.score,
    metrics: paper.metrics,
    csl: cslItem(paper),
    appearances: paper.appearances.map(({ digest, rank, score, metrics, posts }) => ({
      digest: { ...digest, date: digest.date && utcInstant(digest.date) },
      ...{ rank, score, metrics },
      posts: posts.map((post) => socialPostData(post, rootUrl)),
    })),
  };
}

/** Returns what a paper is, without where it stands. */
export function paperFacts(paper: PaperOutput, rootUrl: string): PaperFacts {
  const { url, titleTree, abstractTree } = paper;
  const date = paperDate(paper);
  const base = { pageUrl: url, rootUrl };
  return {
    key: paper.key,
    url,
    arxivId: paper.arxivId,
    arxivVersion: paper.version,
    doi: doi(paper),
    sourceUrl: sourceUrl(paper),
    pdfUrl: pdfUrl(paper),
    title: titleText(paper),
    titleHtml: feedHtml(portableTree(titleTree, base)),
    lang: paper.lang,
    authors: paper.authors,
    moreAuthors: paper.moreAuthors,
    abstract: abstractText(paper),
    abstractHtml: abstractTree === null ? null : feedHtml(portableTree(abstractTree, base)),
    subjects: paper.subjects,
    links: paper.links,
    codeLinks: paper.codeLinks,
    published: date === null ? null : joinDate(date, "-"),
  };
}
