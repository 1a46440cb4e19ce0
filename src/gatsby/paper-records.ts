import { findArxivSubject } from "../digest/arxiv-subjects";
import { codeLinks } from "../digest/code-links";
import type { Entry } from "../digest/types";
import { authorKey } from "./author-key";
import type { NodeId } from "./node-id";
import type { PlacedDigest } from "./placed-digest";
import type { NodeRecord, PaperRecord } from "./records";
import { uniqueSlugs } from "./unique-slugs";

/** One standing of a paper: in which digest, as what. */
interface Standing {
  entry: Entry;
  entryId: string;
  date: string | null;
}

/**
 * Returns the nodes of all papers, subjects and authors of the digests (oldest first). A paper that
 * stands in several digests is told as the newest of them tells it.
 */
export function paperRecords(digests: readonly PlacedDigest[], nodeId: NodeId): NodeRecord[] {
  const standings = new Map<string, Standing[]>();
  for (const { file } of digests) {
    for (const entry of file.digest.entries) {
      const entryId = nodeId("HotPapersEntry", `${file.digestId} ${entry.domId}`);
      const known = standings.get(entry.key) ?? [];
      known.push({ entry, entryId, date: file.digest.date });
      standings.set(entry.key, known);
    }
  }
  const authors = new Map<string, { name: string; papers: string[] }>();
  const subjects = new Map<string, string[]>();
  const papers: NodeRecord[] = [];
  for (const [key, all] of standings) {
    const newest = all.at(-1)?.entry;
    if (newest === undefined) continue;
    const id = nodeId("HotPapersPaper", key);
    for (const name of newest.authors) {
      const author = authors.get(authorKey(name)) ?? { name, papers: [] };
      if (author.papers.at(-1) !== id) author.papers.push(id);
      authors.set(authorKey(name), author);
    }
    for (const code of new Set(newest.subjects)) {
      const known = subjects.get(code) ?? [];
      known.push(id);
      subjects.set(code, known);
    }
    papers.push({ type: "HotPapersPaper", id, parent: null, data: paper(newest, all, nodeId) });
  }
  return [
    ...papers,
    ...subjectRecords(subjects, digests, nodeId),
    ...authorRecords(authors, nodeId),
  ];
}

function paper(newest: Entry, standings: Standing[], nodeId: NodeId): PaperRecord {
  const { key, arxivId, version, moreAuthors, links } = newest;
  const subjects = newest.subjects.map((code) => nodeId("HotPapersSubject", code));
  const authors = newest.authors.map((name) => nodeId("HotPapersAuthor", authorKey(name)));
  const abstract = newest.abstract?.text ?? null;
  return {
    ...{ key, arxivId, version, moreAuthors, links, subjects, abstract },
    title: newest.title.text,
    titleTree: newest.title.tree,
    authors: [...new Set(authors)],
    abstractTree: newest.abstract?.tree ?? null,
    primarySubject: subjects[0] ?? null,
    codeLinks: codeLinks(links, abstract),
    firstSeen: standings.find(({ date }) => date !== null)?.date ?? null,
    score: Math.max(...standings.map(({ entry }) => entry.score)),
    bestRank: Math.min(...standings.map(({ entry }) => entry.rank)),
    entries: standings.map(({ entryId }) => entryId),
  };
}

/** Subjects that only an older telling of a paper names still need a node, since its entry links to it. */
function subjectRecords(
  papersOf: Map<string, string[]>,
  digests: readonly PlacedDigest[],
  nodeId: NodeId,
): NodeRecord[] {
  const codes = new Set(
    digests.flatMap(({ file }) => file.digest.entries.flatMap(({ subjects }) => subjects)),
  );
  return [...codes].map((code) => {
    const { name, group } = findArxivSubject(code) ?? { name: null, group: null };
    return {
      type: "HotPapersSubject",
      id: nodeId("HotPapersSubject", code),
      parent: null,
      data: { code, name, group, papers: papersOf.get(code) ?? [] },
    };
  });
}

function authorRecords(
  authors: Map<string, { name: string; papers: string[] }>,
  nodeId: NodeId,
): NodeRecord[] {
  const known = [...authors];
  const claims = known.map(([key, { name }]) => ({
    name,
    slug: key.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "author",
  }));
  const { slugs } = uniqueSlugs(claims);
  return known.map(([key, { name, papers }], index) => ({
    type: "HotPapersAuthor",
    id: nodeId("HotPapersAuthor", key),
    parent: null,
    data: { name, slug: slugs[index] ?? key, papers },
  }));
}
