import type { ProseAfter } from "../../digest/types";
import type { ThemeOptions } from "../../options/types";
import { metricTotals } from "../../statistics/metric-totals";
import type { SiteOutputs } from "../outputs/site-outputs";
import { isLong, PAPERS_PER_PAGE } from "../posts/digest-pages";
import type { RoutedDigest } from "../posts/routed-digest";
import { digestPageJsonLd } from "../records/digest-page-json-ld";
import type { NodeId } from "../records/node-id";
import { paginate } from "./paging";
import type { Route } from "./route";

/** Returns the numbered pages of those digests that have more papers than one page shows. */
export function longDigestRoutes(
  digests: readonly RoutedDigest[],
  outputs: Pick<SiteOutputs, "site" | "digests">,
  { structuredData }: Pick<ThemeOptions, "structuredData">,
  nodeId: NodeId,
): Route[] {
  return digests.filter(isLong).flatMap((digest) => {
    const { digestId, digest: post } = digest.file;
    const { entries } = post;
    const prose = proseByPage(post.prose, digest.pages.length);
    const ofAll = {
      paperCount: entries.length,
      totals: metricTotals(entries),
      topScore: entries.reduce((top, { score }) => Math.max(top, score), 0),
    };
    return paginate(entries, digest.path, PAPERS_PER_PAGE).map((page, index): Route => ({
      path: page.path,
      template: "long-digest",
      context: {
        digestId,
        entryIds: page.items.map(({ domId }) => nodeId("HotPapersEntry", `${digestId} ${domId}`)),
        prose: prose[index] ?? [],
        ...ofAll,
        jsonLd: structuredData ? digestPageJsonLd(digest, index, outputs) : null,
        paging: page.paging,
      },
    }));
  });
}

/** Prose between two pages, such as a heading, belongs to the second. */
function proseByPage(prose: readonly ProseAfter[], pages: number): ProseAfter[][] {
  const byPage: ProseAfter[][] = Array.from({ length: pages }, () => []);
  for (const text of prose) {
    const index = Math.min(Math.floor(text.after / PAPERS_PER_PAGE), pages - 1);
    byPage[index]?.push({ ...text, after: text.after - index * PAPERS_PER_PAGE });
  }
  return byPage;
}
