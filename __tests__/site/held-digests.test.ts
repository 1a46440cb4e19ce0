import { resolveOptions } from "../../src/options/resolve-options";
import type { ThemeOptionsInput } from "../../src/options/theme-options-input";
import { siteModel } from "../../src/site/site-model";
import { readPost } from "../support/digest-file";

const LATEST = "2026-03-01T00:00:00.000Z";
const ADDRESS = { siteUrl: "https://p.example", pathPrefix: "", trailingSlash: "always" as const };

const paper = (number: number, title: string, id: string, score: number) =>
  `# ${number}. ${title}\n\nAda Author\n\n- retweets: ${score}, favorites: ${score}\n- links: [abs](https://arxiv.org/abs/${id})\n`;

const digest = (slug: string, date: string, ...papers: string[]) =>
  readPost(
    `${slug}.md`,
    `---\ntitle: ${slug}\ndate: ${date}\nslug: ${slug}\ntags: [Lists]\n---\n\n${papers.join("\n")}`,
  );

const real = [
  digest("january", "2026-01-05", paper(1, "Quiet Rooms", "2601.00001", 10)),
  digest("february", "2026-02-05", paper(1, "Loud Rooms", "2602.00002", 20)),
  readPost("undated.md", "---\ntitle: undated\nslug: undated\n---\n\nText.\n"),
];
const mistyped = digest(
  "mistyped",
  "2206-02-12",
  paper(1, "Quiet Rooms, Wrongly", "2601.00001", 900),
  paper(2, "New Rooms", "2602.00003", 950),
);

function build(options: ThemeOptionsInput = {}, latest: string | null = LATEST, others = real) {
  const model = siteModel(
    [mistyped, ...others],
    resolveOptions(options),
    ADDRESS,
    (type, key) => `${type} ${key}`,
    null,
    latest,
  );
  const context = (path: string): object =>
    model.pages.find((page) => page.path === path)?.context ?? {};
  const ids = (path: string) => JSON.stringify(context(path));
  const paperTitled = (key: string) =>
    model.records.find(({ id }) => id === `HotPapersPaper ${key}`)?.data;
  return { ...model, context, ids, paperTitled, paths: model.pages.map(({ path }) => path) };
}

test("a digest of 2206 is published, and last in lists in either order", () => {
  const { context, paths } = build();
  expect(paths).toContain("/posts/mistyped/");
  const shown = ["february", "january", "undated", "mistyped"].map((slug) => `digest-${slug}`);
  expect(context("/")).toMatchObject({ digestIds: shown, newestIds: ["digest-february"] });
  const oldest = build({ lists: { sort: "oldest" } }).context("/");
  expect(oldest).toMatchObject({
    digestIds: ["digest-undated", "digest-january", "digest-february", "digest-mistyped"],
  });
  expect(build().context("/tag/lists/")).toMatchObject({
    digestIds: ["digest-february", "digest-january", "digest-mistyped"],
  });
});

test("it counts neither at home nor in rankings or trends, and does not decide what a paper is", () => {
  const { ids, paths, paperTitled, records } = build();
  for (const path of ["/", "/best/", "/best/2026/", "/trends/", "/trends/2026/"]) {
    if (path !== "/") expect(ids(path)).toContain("2602.00002");
    expect(ids(path)).not.toMatch(/2602\.00003|"score":9\d\d/);
  }
  expect(paths.filter((path) => path.includes("2206"))).toEqual([]);
  expect(paperTitled("2601.00001")).toMatchObject({
    title: "Quiet Rooms",
    lastSeen: "2026-01-05T00:00:00.000Z",
  });
  expect(paperTitled("2602.00003")).toMatchObject({ title: "New Rooms", lastSeen: null });
  const february = records.find(({ id }) => id === "digest-february")?.data;
  expect(february).toMatchObject({ previous: "digest-january", next: null });
});

test("it shows its date as the author wrote it, and takes no other post's address", () => {
  const twin = digest("february", "2206-02-05", paper(1, "New Rooms", "2602.00003", 1));
  const { records, paths } = build({}, LATEST, [...real, { ...twin, digestId: "twin" }]);
  expect(records.find(({ id }) => id === "twin")?.data).toMatchObject({
    ...{ date: null, rawDate: "2206-02-05", path: "/posts/february-2/" },
  });
  expect(paths).toContain("/posts/february/");
});

test("a site with only that digest has no pages of rankings and trends", () => {
  const { paths, records } = build({}, LATEST, []);
  expect(paths.filter((path) => /best|trends|archive\/2/.test(path))).toEqual([]);
  const site = records.find(({ type }) => type === "HotPapersSite")?.data;
  expect(site).toMatchObject({ topPath: null, trendsPath: null });
});

test("with the option, or in 2206, it counts as any other", () => {
  const latest = "2206-02-13T00:00:00.000Z";
  const soon = digest("soon", "2026-03-05", paper(1, "Soon", "2602.00009", 5));
  const told = (model: ReturnType<typeof build>) =>
    model.problems
      .filter(({ problem }) => problem.rule !== "date-missing")
      .map(({ file, problem }) => `${file} ${problem.rule}`);
  const published = build({ dates: { future: "publish" } });
  expect(published.context("/")).toMatchObject({ newestIds: ["digest-mistyped"] });
  expect(told(published)).toEqual([]);
  const files = [...real, soon];
  expect(told(build({}, LATEST, files))).toEqual([
    "content/posts/mistyped.md date-future",
    "content/posts/soon.md date-future",
  ]);
  const later = build({}, latest, files);
  expect(told(later)).toEqual(["content/posts/mistyped.md date-unlikely"]);
  expect(later.context("/")).toMatchObject({ newestIds: ["digest-soon"] });
});

test("the clock changes nothing of a site whose dates have come", () => {
  const [clockless, timely] = [null, LATEST].map((latest) => {
    const nodeId = (type: string, key: string) => `${type} ${key}`;
    const { pages, records } = siteModel(real, resolveOptions({}), ADDRESS, nodeId, null, latest);
    return { pages, records };
  });
  expect(timely).toEqual(clockless);
});
