import { findArxivSubject } from "../digest/arxiv-subjects";
import type { Entry } from "../digest/types";
import type { NodeId } from "./node-id";
import type { PlacedDigest } from "./placed-digest";
import type { DigestRecord, EntryRecord, NodeRecord, PostRecord } from "./records";

/** Returns a digest's node and those of its entries and their posts. */
export function digestRecords(
  placed: PlacedDigest,
  neighbours: { previous: string | null; next: string | null },
  topPapers: number,
  nodeId: NodeId,
): NodeRecord[] {
  const { digestId, fileId } = placed.file;
  const entries = placed.file.digest.entries.map((entry) => ({
    entry,
    id: nodeId("HotPapersEntry", `${digestId} ${entry.domId}`),
  }));
  return [
    {
      type: "HotPapersDigest",
      id: digestId,
      parent: fileId,
      data: { ...digestRecord(placed, entries, topPapers), ...neighbours },
    },
    ...entries.flatMap(({ entry, id }) => entryRecords(entry, id, digestId, nodeId)),
  ];
}

function digestRecord(
  { file, slug, path, category, tags }: PlacedDigest,
  entries: { entry: Entry; id: string }[],
  topPapers: number,
): Omit<DigestRecord, "previous" | "next"> {
  const { digest, problems, remarkId } = file;
  const { title, date, rawDate, template, draft, description, socialImage, lang, prose } = digest;
  const byScore = [...entries].sort((a, b) => b.entry.score - a.entry.score);
  return {
    ...{ slug, path, title, date, rawDate, template, draft, category, tags },
    ...{ description, socialImage, lang, prose, problems },
    entries: entries.map(({ id }) => id),
    entryCount: entries.length,
    topEntries: byScore.slice(0, topPapers).map(({ id }) => id),
    subjects: countSubjects(digest.entries),
    markdownRemark: remarkId,
  };
}

function countSubjects(entries: readonly Entry[]): DigestRecord["subjects"] {
  const counts = new Map<string, number>();
  for (const { subjects } of entries) {
    for (const code of new Set(subjects)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, count]) => ({ code, name: findArxivSubject(code)?.name ?? null, count }));
}

function entryRecords(entry: Entry, id: string, digestId: string, nodeId: NodeId): NodeRecord[] {
  const { domId, rank, score, moreAuthors, authors, metrics, links, notes } = entry;
  const posts = entry.posts.map(({ tree, ...post }, index) => {
    const data: PostRecord = { ...post, entry: id, textTree: tree };
    return { id: nodeId("HotPapersPost", `${id} ${index}`), data };
  });
  const data: EntryRecord = {
    ...{ domId, rank, score, moreAuthors, authors, metrics, links, notes },
    digest: digestId,
    paper: nodeId("HotPapersPaper", entry.key),
    title: entry.title.text,
    titleTree: entry.title.tree,
    subjects: entry.subjects.map((code) => nodeId("HotPapersSubject", code)),
    abstract: entry.abstract?.text ?? null,
    abstractTree: entry.abstract?.tree ?? null,
    posts: posts.map((post) => post.id),
  };
  return [
    { type: "HotPapersEntry", id, parent: digestId, data },
    ...posts.map((post) => ({ type: "HotPapersPost" as const, parent: id, ...post })),
  ];
}
