import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findArxivSubject } from "../../src/arxiv/arxiv-subjects";
import { parseDigest } from "../../src/digest/parse-digest";
import type { Entry } from "../../src/digest/types";
import type { OutputInput } from "../../src/outputs/output-file";
import type { DigestOutput, PaperOutput } from "../../src/outputs/types";
import { scoreOf } from "../../src/statistics/score";
import { inputOf } from "./input-of";

/** Returns the posts of a folder as a whole site. */
export function corpusInput(folder: string): OutputInput {
  const parsed = readdirSync(folder).map((fileName) => {
    const { digest } = parseDigest(readFileSync(join(folder, fileName), "utf8"), { fileName });
    return digest;
  });
  parsed.sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  const papers = new Map<string, PaperOutput>();
  const digests = parsed.map((digest): DigestOutput => {
    const { slug, title, date, description, lang, category, tags, prose, entries } = digest;
    const url = `https://papers.example/posts/${slug}/`;
    return {
      ...{ slug, url, title, date, description, lang, category, tags, prose },
      entries: entries.map((entry) => {
        const { rank, domId, metrics, posts } = entry;
        const scored = scoreOf(metrics, "robust");
        const { score } = scored;
        const paper = papers.get(entry.key) ?? paperOfEntry(entry, date);
        papers.set(entry.key, paper);
        if (score >= paper.score) Object.assign(paper, scored, { metrics });
        const base = { digest: { slug, title, url, date }, rank, score, metrics };
        paper.appearances.push({ ...base, posts });
        return { rank, score, domId, metrics, paper };
      }),
    };
  });
  return inputOf(digests);
}

function paperOfEntry(entry: Entry, date: string | null): PaperOutput {
  const { key, arxivId, version, title, authors, moreAuthors, abstract, links } = entry;
  return {
    ...{ key, arxivId, version, authors, moreAuthors, links },
    ...{ score: 0, metrics: [], scoreMetrics: [] },
    url: `https://papers.example/papers/${key}/`,
    title: title.text,
    titleTree: title.tree,
    abstract: abstract?.text ?? null,
    abstractTree: abstract?.tree ?? null,
    subjects: entry.subjects.map((code) => ({ code, name: findArxivSubject(code)?.name ?? null })),
    codeLinks: entry.codeLinks,
    lang: entry.lang,
    firstSeen: date,
    appearances: [],
  };
}
