import type { ThemeOptions } from "../options/types";
import { digestRecords } from "./digest-records";
import type { NodeId } from "./node-id";
import { paperRecords } from "./paper-records";
import { placeDigests } from "./place-digests";
import type { PlacedDigest } from "./placed-digest";
import type { PostFile } from "./post-file";
import type { NodeRecord } from "./records";
import type { Route } from "./route";
import { buildRoutes } from "./routes";
import type { SiteProblem } from "./site-problem";
import { siteRecord } from "./site-record";

/** All that a build makes of its posts, decided before anything is done. */
export interface SiteModel {
  records: NodeRecord[];
  routes: Route[];
  problems: SiteProblem[];
}

/** Returns the nodes, pages and problems of a site from its parsed posts and its options; pure. */
export function siteModel(
  files: readonly PostFile[],
  options: ThemeOptions,
  nodeId: NodeId,
): SiteModel {
  const { digests, problems } = placeDigests(files, options.paths.basePath);
  const posts = digests.filter(({ file }) => file.digest.template === "post");
  const position = new Map(posts.map((post, index) => [post, index]));
  const idAt = (index: number) => posts[index]?.file.digestId ?? null;
  const neighbours = (digest: PlacedDigest) => {
    const index = position.get(digest);
    if (index === undefined) return { previous: null, next: null };
    return { previous: idAt(index - 1), next: idAt(index + 1) };
  };
  const records: NodeRecord[] = [
    {
      type: "HotPapersSite",
      id: nodeId("HotPapersSite", "site"),
      parent: null,
      data: siteRecord(options, digests),
    },
    ...digests.flatMap((digest) =>
      digestRecords(digest, neighbours(digest), options.lists.topPapers, nodeId),
    ),
    ...paperRecords(digests, nodeId),
  ];
  return {
    records,
    routes: buildRoutes(digests, options),
    problems: [
      ...files.flatMap(({ displayPath, problems: found }) =>
        found.map((problem) => ({ file: displayPath, problem })),
      ),
      ...problems,
    ],
  };
}
