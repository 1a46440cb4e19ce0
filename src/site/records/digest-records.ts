import type { Problem } from "../../problems/problem";
import { findArxivSubject } from "../../arxiv/arxiv-subjects";
import type { Entry } from "../../digest/types";
import type { ThemeOptions } from "../../options/types";
import { coins } from "../../outputs/citations/coins";
import type { PaperOutput } from "../../outputs/types";
import { digestPageJsonLd } from "./digest-page-json-ld";
import type { NodeId } from "./node-id";
import { flatPaper } from "../papers/flat-paper";
import { pageOfPaper } from "../posts/digest-pages";
import type { RoutedDigest } from "../posts/routed-digest";
import type { ScoredEntry } from "../posts/scored-file";
import type {
  DigestRecord,
  EntryRecord,
  NodeRecord,
  SocialPostRecord,
  ProblemRecord,
} from "./records";
import type { AuthorPathOf } from "../addresses/author-paths";
import type { SitePaths } from "../addresses/site-paths";
import type { SiteOutputs } from "../outputs/site-outputs";

/** Returns a digest's node and those of its entries and their posts. */
export function digestRecords(
  placed: RoutedDigest,
  own: Pick<DigestRecord, "previous" | "next" | "socialImage">,
  options: Pick<ThemeOptions, "lists" | "citations" | "structuredData">,
  paths: Pick<SitePaths, "subject"> & { authorOf: AuthorPathOf },
  outputs: SiteOutputs,
  nodeId: NodeId,
): NodeRecord[] {
  const { digestId, fileId } = placed.file;
  const entries = placed.file.digest.entries.map((entry, position) => ({
    entry,
    path: pageOfPaper(placed, position),
    id: nodeId("HotPapersEntry", `${digestId} ${entry.domId}`),
  }));
  return [
    {
      type: "HotPapersDigest",
      id: digestId,
      parent: fileId,
      data: {
        ...digestRecord(placed, entries, options.lists.topPapers, paths),
        ...own,
        jsonLd: options.structuredData ? digestPageJsonLd(placed, 0, outputs) : null,
      },
    },
    ...entries.flatMap(({ entry, id, path }) => {
      const paper = options.citations.enabled ? outputs.papers.get(entry.key) : undefined;
      return entryRecords(entry, { id, digestId, path }, paper, paths.authorOf, nodeId);
    }),
  ];
}

function digestRecord(
  { file, slug, path, category, tags }: RoutedDigest,
  entries: { id: string }[],
  topPapers: number,
  paths: Pick<SitePaths, "subject">,
): Omit<DigestRecord, "previous" | "next" | "jsonLd" | "socialImage"> {
  const { digest, problems, remarkId } = file;
  const { title, date, rawDate, template, draft, description, lang, prose } = digest;
  return {
    ...{ slug, path, title, date, rawDate, template, draft, category, tags },
    ...{ description, lang, prose },
    problems: problems.map(problemRecord),
    entries: entries.map(({ id }) => id),
    entryCount: entries.length,
    topEntries: entries.slice(0, topPapers).map(({ id }) => id),
    subjects: countSubjects(digest.entries, paths),
    markdownRemark: remarkId,
  };
}

function problemRecord({ rule, severity, start, end, message, fix, url }: Problem): ProblemRecord {
  return { rule, severity, start, end, message, fix, url };
}

function countSubjects(
  entries: readonly Entry[],
  paths: Pick<SitePaths, "subject">,
): DigestRecord["subjects"] {
  const counts = new Map<string, number>();
  for (const { subjects } of entries) {
    for (const code of new Set(subjects)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, count]) => ({
      code,
      name: findArxivSubject(code)?.name ?? null,
      path: paths.subject(code),
      count,
    }));
}

function entryRecords(
  entry: ScoredEntry,
  { id, digestId, path }: { id: string; digestId: string; path: string },
  cited: PaperOutput | undefined,
  authorOf: AuthorPathOf,
  nodeId: NodeId,
): NodeRecord[] {
  const { domId, rank, score, metrics, notes } = entry;
  const { title, titleTree, authors, moreAuthors, links, abstract, abstractTree, codeLinks, lang } =
    flatPaper(entry);
  const posts = entry.posts.map(({ tree, ...post }, index) => {
    const data: SocialPostRecord = { ...post, entry: id, textTree: tree };
    return { id: nodeId("HotPapersSocialPost", `${id} ${index}`), data };
  });
  const data: EntryRecord = {
    ...{ domId, rank, score, metrics, notes },
    ...{ title, titleTree, authors, moreAuthors, links, abstract, abstractTree, codeLinks, lang },
    digest: digestId,
    path,
    authorPaths: authors.map(authorOf),
    paper: nodeId("HotPapersPaper", entry.key),
    subjects: entry.subjects.map((code) => nodeId("HotPapersSubject", code)),
    posts: posts.map((post) => post.id),
    coins: cited === undefined ? null : coins(cited),
  };
  return [
    { type: "HotPapersEntry", id, parent: digestId, data },
    ...posts.map((post) => ({ type: "HotPapersSocialPost" as const, parent: id, ...post })),
  ];
}
