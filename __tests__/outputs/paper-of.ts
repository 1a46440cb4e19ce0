import { parseTitle } from "../../src/digest/rich-text/title";
import type { DigestOutput, PaperOutput, SiteOutput } from "../../src/outputs/types";

/** Returns the paper of a digest, with what a test does not care about as here. `title` is written as in a post. */
export function paperOf({
  title = "A Calm Sea",
  ...paper
}: Partial<PaperOutput> = {}): PaperOutput {
  const { text, tree } = parseTitle(title, { line: 1, column: 1 }, () => undefined);
  const arxivId = paper.arxivId === undefined ? "2009.01234" : paper.arxivId;
  const key = arxivId?.replace("/", "-") ?? "paper";
  return {
    key,
    url: `https://papers.example/papers/${key}/`,
    arxivId,
    version: null,
    title: text,
    titleTree: tree,
    authors: ["Ada Example", "Ben Sample"],
    moreAuthors: false,
    abstract: "We look at the sea.",
    abstractTree: { type: "root", children: [{ type: "text", value: "We look at the sea." }] },
    links: [],
    subjects: [
      { code: "cs.LG", name: "Machine Learning" },
      { code: "q-bio.XX", name: null },
    ],
    codeLinks: [],
    lang: "en",
    firstSeen: "2020-09-17T09:55:42.000Z",
    score: 12,
    metrics: [],
    scoreMetrics: [],
    appearances: [],
    ...paper,
  };
}

/** Returns a digest of these papers. */
export function digestOf(papers: PaperOutput[], digest: Partial<DigestOutput> = {}): DigestOutput {
  return {
    slug: "week-38",
    url: "https://papers.example/posts/week-38/",
    title: "Week 38",
    date: "2020-09-17T09:55:42.000Z",
    description: null,
    lang: null,
    category: "arXiv",
    tags: ["weekly"],
    prose: [],
    entries: papers.map((paper, i) => ({
      rank: i + 1,
      score: paper.score,
      domId: paper.key,
      metrics: [],
      paper,
    })),
    ...digest,
  };
}

export const SITE: SiteOutput = {
  title: "Example Papers",
  description: "Papers, weekly.",
  homeUrl: "https://papers.example/",
  language: "en",
  author: { name: "Eve Editor", url: null },
  scoredBy: "robust",
};
