import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseDigest } from "../../src/digest/parse-digest";
import type { ParsedDigest } from "../../src/digest/parsed-digest";
import type { Entry } from "../../src/digest/types";
import { scoreOf } from "../../src/statistics/score";

/** What the author of these digests ordered them by. */
const shares = ({ metrics }: Entry) => scoreOf(metrics, "sum").score;

const FOLDER = path.resolve(__dirname, "../../../shared/corpus/posts");
/** Real digests are not in the repository; where they are absent there is nothing to compare with. */
const describeCorpus = existsSync(FOLDER) ? describe : describe.skip;

interface RealPost extends ParsedDigest {
  fileName: string;
  source: string;
}

describeCorpus("the real digests (skipped where ../shared/corpus/posts is absent)", () => {
  const posts: RealPost[] = [];
  let milliseconds = 0;

  beforeAll(() => {
    const before = process.cpuUsage();
    for (const fileName of readdirSync(FOLDER)) {
      const source = readFileSync(path.join(FOLDER, fileName), "utf8");
      posts.push({ fileName, source, ...parseDigest(source, { fileName }) });
    }
    const { user, system } = process.cpuUsage(before);
    milliseconds = (user + system) / 1000;
  });

  test("59 digests hold 707 papers and 789 tweets", () => {
    const entries = posts.flatMap(({ digest }) => digest.entries);
    expect(posts).toHaveLength(59);
    expect(entries).toHaveLength(707);
    expect(entries.flatMap((entry) => entry.posts)).toHaveLength(789);
  });

  test("each file has as many of everything as a plain count of its lines finds", () => {
    for (const { fileName, source, digest } of posts) {
      const count = (pattern: RegExp) => [...source.matchAll(pattern)].length;
      const { entries } = digest;
      expect({
        fileName,
        papers: entries.length,
        tweets: entries.flatMap((entry) => entry.posts).length,
        metrics: entries.flatMap((entry) => entry.metrics).length,
        links: entries.flatMap((entry) => entry.links).length,
        subjects: entries.flatMap((entry) => entry.subjects).length,
      }).toEqual({
        fileName,
        papers: count(/^# \d+\. /gm),
        tweets: count(/<blockquote class="twitter-tweet">/g),
        metrics: 2 * count(/^- retweets: /gm),
        links: 2 * count(/^- links: /gm),
        subjects: count(/\/list\/[\w.-]+\/recent\)/g),
      });
    }
  });

  test("each paper has all that its lines say, and is numbered and ordered by its shares", () => {
    for (const { digest, source } of posts) {
      digest.entries.forEach((entry, i) => {
        const heading = source.split("\n")[entry.places.heading.start.line - 1] ?? "";
        expect(heading.startsWith(`# ${entry.rank}. `)).toBe(true);
        expect(entry.rank).toBe(i + 1);
        expect(entry.key).toBe(entry.arxivId);
        expect(entry.links[0]?.url).toBe(`https://arxiv.org/abs/${entry.arxivId}`);
        expect(entry.authors.length).toBeGreaterThan(0);
        expect(entry.metrics.every(({ asOf }) => asOf !== null)).toBe(true);
        expect(entry.notes).toEqual([]);
        const before = digest.entries[i - 1];
        expect(shares(entry)).toBeLessThanOrEqual(before ? shares(before) : Infinity);
      });
      expect(digest.prose).toEqual([]);
    }
  });

  test("each has an abstract where a line of text follows its facts", () => {
    for (const { digest, source } of posts) {
      const sections = source.split(/^# \d+\. .*$/m).slice(1);
      digest.entries.forEach((entry, i) => {
        const text = (sections[i] ?? "")
          .split("\n")
          .filter((line) => line.trim() !== "" && !/^(?:- |<blockquote|<script)/.test(line));
        expect(entry.abstract !== null).toBe(text.length > 1);
      });
    }
  });

  test("front matter is read whole", () => {
    for (const { digest, source, fileName } of posts) {
      const day = fileName.slice(0, 10);
      const written = /^date: (.*)\.Z$/m.exec(source)?.[1] ?? "";
      expect(digest).toMatchObject({
        title: `Hot Papers ${day}`,
        slug: `hot-papers-${day}`,
        date: `${written}.000Z`,
        template: "post",
        draft: false,
        category: "arXiv",
      });
      expect(digest.tags).toHaveLength(4);
    }
  });

  test("no problem but math that is broken where it was written, an address without its scheme, and marks of TeX's comments", () => {
    const found = posts.flatMap(({ fileName, problems }) =>
      problems.map(({ rule, start }) => `${fileName}:${start.line} ${rule}`),
    );
    // Of 21 pairs of counts one is hardly right: they are infos.
    // The author's own date ends in `.Z`, and each tweet came with its script.
    const ownWays = / (?:math-invalid|metrics-unlikely|date-form|script-repeated)$/;
    const other = found.filter((text) => !ownWays.test(text));
    expect(other.map((text) => text.split(" ")[1]).toSorted()).toEqual([
      ...["address-unlinked", "block-unclosed", "block-unclosed"],
    ]);
  });

  test("parsing a digest takes little time", () => {
    // The goal is 15 ms on a warm machine; jest's own compiled code and a cold start are slower.
    expect(milliseconds / posts.length).toBeLessThan(150);
  });
});
