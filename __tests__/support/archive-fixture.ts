import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDigest } from "../../src/digest/parse-digest";
import { collectPapers } from "../../src/site/papers/collect-papers";
import { countedPapers } from "../../src/site/papers/counted-papers";
import { assignPaths } from "../../src/site/posts/assign-paths";
import { withScores, type ScoredFile } from "../../src/site/posts/scored-file";
import { REPOSITORY } from "./build-site";
import { postFile } from "./digest-file";
import { pathsAt } from "./paths-at";

/**
 * A few digests whose numbers the tests know by hand. By day, with the scores of their papers:
 *
 *     no date       A Paper out of Time 999
 *     2025-12-30    A Slow Lamp 200
 *     2026-01-05    Counting Sheep at Scale 100, A Map of Small Rivers 50
 *     2026-01-20    Counting Sheep at Scale 130, Sheep Count Back 80
 *     2026-02-03    Rivers That Learn 80, Grammar for Lamps 10
 */
export const ARCHIVE_CONTENT = join(REPOSITORY, "__tests__/fixtures/archive");

/** Returns its posts, parsed. */
export function archiveFiles(): ScoredFile[] {
  const folder = join(ARCHIVE_CONTENT, "posts");
  return readdirSync(folder).map((name) => {
    const { digest } = parseDigest(readFileSync(join(folder, name), "utf8"), { fileName: name });
    return withScores({ ...postFile(digest.slug), digest }, "robust");
  });
}

/** Returns its papers as the archive counts them, in the order of their first appearance. */
export function archiveFixture() {
  return countedPapers(collectPapers(assignPaths(archiveFiles(), pathsAt()).digests));
}
