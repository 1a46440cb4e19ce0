import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveOptions } from "../../src/options/resolve-options";
import type { Metric } from "../../src/digest/types";
import { siteModel } from "../../src/site/site-model";
import { scoreOf } from "../../src/statistics/score";
import { readPost } from "../support/digest-file";
import { REPOSITORY } from "../support/build-site";

const FOLDER = join(REPOSITORY, "../shared/corpus/posts");
/** Real digests are not in the repository; their counts have errors such as 36,288 retweets and 0 favorites. */
const describeCorpus = existsSync(FOLDER) ? describe : describe.skip;

/** A subject of fewer papers is led by what it has. */
const ENOUGH = 5;

const valueOf = (metrics: readonly Metric[], name: string) =>
  metrics.findLast((metric) => metric.name === name)?.value ?? 0;

function isUnlikely(metrics: readonly Metric[]): boolean {
  const counts = [valueOf(metrics, "retweets"), valueOf(metrics, "favorites")];
  return Math.min(...counts) < 0.02 * Math.max(...counts);
}

describeCorpus(
  "best papers of the real digests (skipped where ../shared/corpus/posts is absent)",
  () => {
    const files = existsSync(FOLDER)
      ? readdirSync(FOLDER).map((name) => readPost(name, readFileSync(join(FOLDER, name), "utf8")))
      : [];
    const modelBy = (score: string) =>
      siteModel(
        files.map((file) => ({ ...file, digestId: `digest ${file.displayPath}` })),
        resolveOptions({ papers: { score } }),
        { siteUrl: "https://p.example", pathPrefix: "", trailingSlash: "always" },
        (type, key) => `${type} ${key}`,
      );

    /** The counts of the papers that lead the best of each period, and each large subject by score. */
    function leadersBy(score: string) {
      const { pages, records } = modelBy(score);
      const papers = new Map(
        records.flatMap(({ type, id, data }) =>
          type === "HotPapersPaper" ? [[id, data.scoreMetrics]] : [],
        ),
      );
      return pages.flatMap(({ path, template, context }) => {
        if (template === "top" && context.order === "score") {
          return [{ path, metrics: context.papers[0]?.scoreMetrics ?? [] }];
        }
        const isLarge = template === "subject" && context.count >= ENOUGH;
        if (!isLarge || context.order !== "score" || context.paging.page > 1) return [];
        return [{ path, metrics: papers.get(context.paperIds[0] ?? "") ?? [] }];
      });
    }

    it("are led by no paper one of whose counts is under 2 % of the other", () => {
      const leaders = leadersBy("robust");
      // All time, 2 years, 14 months; 19 subjects of more than ten papers, since shorter lists have no order by score.
      expect(leaders).toHaveLength(1 + 2 + 14 + 19);
      expect(leaders.every(({ metrics }) => metrics.length === 2)).toBe(true);
      expect(leaders.filter(({ metrics }) => isUnlikely(metrics))).toEqual([]);
    });

    it("are led by such papers where likes and reposts are added up", () => {
      const wild = leadersBy("sum").filter(({ metrics }) => isUnlikely(metrics));
      expect(wild.map(({ path }) => path)).toContain("/best/");
    });

    it("make a feed of top papers that is as long as it was by the sum from 500", () => {
      const entries = files.flatMap(({ digest }) => digest.entries);
      const reaching = (rule: string, least: number) =>
        entries.filter(({ metrics }) => scoreOf(metrics, rule).score >= least).length;
      const { topScore } = resolveOptions({}).feeds;
      expect([reaching("sum", 500), reaching("robust", topScore)]).toEqual([186, 185]);
    });
  },
);
