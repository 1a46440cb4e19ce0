import { findArxivSubject } from "../../src/arxiv/arxiv-subjects";
import { DEFAULT_OPTIONS } from "../../src/options/default-options";
import type { OutputInput, OutputPaths } from "../../src/outputs/output-file";
import { outputFiles } from "../../src/outputs/output-files";
import type { DigestOutput, PaperOutput, SocialPostOutput } from "../../src/outputs/types";
import { SITE, digestOf } from "./paper-of";
import { treeOf } from "./tree-of";

/** Returns a post on a social network. */
export function postOf(post: Partial<SocialPostOutput> = {}): SocialPostOutput {
  return {
    network: "twitter",
    postId: "1306000000000000001",
    url: "https://twitter.com/ada/status/1306000000000000001",
    author: "Ada",
    handle: "@ada",
    lang: "en",
    date: "2020-09-15T22:41:59.000Z",
    ...treeOf("<p>Look at the sea</p>"),
    ...post,
  };
}

/** Returns a digest of papers that know of their place in it, each with these posts. */
export function placedDigest(
  papers: PaperOutput[],
  digest: Partial<DigestOutput> = {},
  posts: SocialPostOutput[] = [],
): DigestOutput {
  const made = digestOf(papers, digest);
  const { slug, title, url, date, entries } = made;
  for (const { rank, score, metrics, paper } of entries) {
    paper.appearances.push({ digest: { slug, title, url, date }, rank, score, metrics, posts });
    paper.metrics = metrics;
  }
  return made;
}

/** Returns a whole site of these digests, its tags, categories and subjects gathered from them. */
export function inputOf(
  digests: DigestOutput[],
  input: Partial<OutputInput> = {},
): OutputInput & { papers: PaperOutput[] } {
  const all = digests.flatMap(({ entries }) => entries.map(({ paper }) => paper));
  const papers = [...new Map(all.map((paper) => [paper.key, paper])).values()];
  const terms = (kind: string, of: (digest: DigestOutput) => string[]) =>
    [...new Set(digests.flatMap(of))].map((name, i) => ({
      name,
      path: `/${kind}/${i}/`,
      url: `https://papers.example/${kind}/${i}/`,
      digests: digests.filter((digest) => of(digest).includes(name)),
    }));
  const codes = new Set(papers.flatMap(({ subjects }) => subjects.map(({ code }) => code)));
  return {
    site: SITE,
    paths: outputPathsAt("/"),
    digests,
    tags: terms("tag", ({ tags }) => tags),
    categories: terms("category", ({ category }) => (category === null ? [] : [category])),
    subjects: [...codes].map((code) => ({
      code,
      name: findArxivSubject(code)?.name ?? null,
      path: `/subjects/${code}/`,
      url: `https://papers.example/subjects/${code}/`,
      papers: papers.filter(({ subjects }) => subjects.some((subject) => subject.code === code)),
    })),
    authors: [],
    lists: [],
    options: {
      feeds: DEFAULT_OPTIONS.feeds,
      citations: DEFAULT_OPTIONS.citations,
      data: true,
      markdown: DEFAULT_OPTIONS.markdown,
    },
    ...input,
    papers,
  };
}

/** Returns the folders of the files of a site whose home is at `basePath`. */
export function outputPathsAt(basePath: string): OutputPaths {
  return {
    home: basePath,
    papers: `${basePath}papers/`,
    topPapers: `${basePath}top/`,
    paper: (key) => `${basePath}papers/${key}/`,
    digest: (slug) => `${basePath}posts/${slug}/`,
  };
}

/** Returns the content of one of a site's files. */
export function fileOf(input: OutputInput, path: string): string {
  const found = outputFiles(input).find((one) => one.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found.content();
}
