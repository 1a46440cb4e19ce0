import type { ThemeOptions } from "../../options/types";
import { bibtex } from "../../outputs/citations/bibtex";
import { coins } from "../../outputs/citations/coins";
import { breadcrumbJsonLd } from "../../outputs/structured-data/breadcrumb-json-ld";
import { externalLinks } from "../../outputs/papers/external-links";
import { highwire } from "../../outputs/citations/highwire";
import { inlineJson } from "../../outputs/structured-data/inline-json";
import { citationPaths } from "../../outputs/output-paths";
import { oncePer } from "../../outputs/papers/once-per";
import { paperJsonLd } from "../../outputs/structured-data/paper-json-ld";
import type { PaperOutput, SiteOutput } from "../../outputs/types";
import { authorKey } from "../papers/author-key";
import type { CollectedPaper } from "../papers/collect-papers";
import { flatPaper } from "../papers/flat-paper";
import { besideId } from "./beside-id";
import type { NodeId } from "./node-id";
import type { NodeRecord, PaperNeighboursRecord, PaperRecord, SocialImageRecord } from "./records";
import { lastSeen } from "../papers/paper-order";
import { paperHref } from "../addresses/paper-href";
import type { SitePaths } from "../addresses/site-paths";
import type { SiteOutputs } from "../outputs/site-outputs";
import type { RelatedRecords } from "./related-records";
import { subjectNeighbours, type Neighbours } from "../papers/subject-neighbours";

type PaperOptions = Pick<ThemeOptions, "papers" | "citations" | "structuredData">;

/** Returns the nodes of all papers. */
export function paperRecords(
  collected: readonly CollectedPaper[],
  { site, papers }: SiteOutputs,
  options: PaperOptions,
  paths: Pick<SitePaths, "paper" | "paperFiles">,
  nodeId: NodeId,
  socialImages: ReadonlyMap<string, SocialImageRecord>,
  related: RelatedRecords["keys"],
): NodeRecord[] {
  const neighbours = subjectNeighbours(collected);
  const idOf = (key: string) => nodeId("HotPapersPaper", key);
  return collected.flatMap((paper): NodeRecord[] => {
    const output = papers.get(paper.key);
    if (output === undefined) return [];
    const data: PaperRecord = {
      path: paths.paper(paper.key),
      href: paperHref(paper, paths),
      ...ownFields(paper, nodeId),
      ...outputFields(output, site, options),
      bibtexPath: options.citations ? citationPaths(paths.paperFiles(paper.key)).bibtex : null,
      socialImage: socialImages.get(paper.key) ?? null,
    };
    const beside: PaperNeighboursRecord = {
      ...neighbourFields(neighbours.get(paper.key), idOf),
      related: related.get(paper.key)?.map(idOf) ?? [],
    };
    const id = idOf(paper.key);
    return [
      { type: "HotPapersPaper", id, parent: null, data },
      { type: "HotPapersPaperNeighbours", id: besideId(id), parent: null, data: beside },
    ];
  });
}

function ownFields({ merged, appearances }: CollectedPaper, nodeId: NodeId) {
  const subjects = merged.subjects.map((code) => nodeId("HotPapersSubject", code));
  const authors = merged.authors.map((name) => nodeId("HotPapersAuthor", authorKey(name)));
  return {
    ...flatPaper(merged),
    authors: [...new Set(authors)],
    subjects,
    primarySubject: subjects[0] ?? null,
    lastSeen: lastSeen({ appearances }) || null,
    topRank: Math.min(...appearances.map(({ entry }) => entry.rank)),
    entries: appearances.map(({ digest, entry }) =>
      nodeId("HotPapersEntry", `${digest.file.digestId} ${entry.domId}`),
    ),
  };
}

const highwireOf = oncePer(highwire);
const jsonLdIn = oncePer((site: SiteOutput) =>
  oncePer((paper: PaperOutput) => {
    const crumbs = [
      { name: site.title, url: site.homeUrl },
      { name: paper.title, url: paper.url },
    ];
    return inlineJson([paperJsonLd(paper, site), breadcrumbJsonLd(crumbs)]);
  }),
);

function outputFields(paper: PaperOutput, site: SiteOutput, options: PaperOptions) {
  return {
    firstSeen: paper.firstSeen,
    score: paper.score,
    scoreMetrics: paper.scoreMetrics,
    externalLinks: externalLinks(paper),
    bibtex: options.citations.enabled ? bibtex(paper) : null,
    coins: options.citations.enabled ? coins(paper) : null,
    citationMeta: options.citations.enabled ? highwireOf(paper) : [],
    jsonLd: options.structuredData ? jsonLdIn(site)(paper) : null,
  };
}

function neighbourFields(neighbours: Neighbours | undefined, idOf: (key: string) => string) {
  const { higher = null, lower = null } = neighbours ?? {};
  return { higher: higher && idOf(higher), lower: lower && idOf(lower) };
}
