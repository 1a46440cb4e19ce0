import { weighDates } from "../../../src/site/posts/weigh-dates";
import { readPost } from "../../support/digest-file";

type Time = Parameters<typeof weighDates>[1];

const NOW: Time = { latest: "2026-03-03T00:00:00.000Z", future: "hold" };
const NO_CLOCK: Time = { ...NOW, latest: null };

/** A digest with papers of these identifiers; the front matter has `date`, with quotes or without. */
function post(name: string, date: string, ...ids: string[]) {
  const papers = ids.map(
    (id, i) =>
      `# ${i + 1}. Paper ${i + 1}\n\nAda Author\n\n- links: [abs](https://arxiv.org/abs/${id})\n`,
  );
  return readPost(
    `${name}.md`,
    `---\ntitle: A\ndate: ${date}\nslug: ${name}\n---\n\n${papers.join("\n")}`,
  );
}

/** What is said of posts, each as `file:line:column rule: message (fix)`, and the days that they keep. */
function weigh(files: ReturnType<typeof post>[], time = NOW) {
  const { files: weighed, problems } = weighDates(files, time);
  return {
    dates: weighed.map(({ digest, isHeld }) => (isHeld ? "held" : digest.date?.slice(0, 10))),
    said: problems.map(
      ({ file, problem: { start, rule, message, fix } }) =>
        `${file}:${start.line}:${start.column} ${rule}: ${message} (${fix})`,
    ),
    edits: problems.flatMap(({ problem }) => problem.edits),
  };
}

const usual = [
  post("a", "2020-09-03", "2008.00001", "2009.00002"),
  post("b", "2020-09-10", "2009.00003"),
  post("c", "2020-09-17", "2009.00004"),
];

test("a date that is more than two days ahead is reported, with the year of the papers", () => {
  const found = weigh([...usual, post("d", "'2206-09-24'", "2009.00005")]);
  expect(found.dates).toEqual(["2020-09-03", "2020-09-10", "2020-09-17", "held"]);
  expect(found.said).toMatchInlineSnapshot(`
   [
     "content/posts/d.md:3:7 date-future: The date 2206-09-24 is still to come; until then the post stands last in lists, is in no feed and counts in no home, best-of or trends. (The date may be 2020-09-24, which fits its papers. If it is meant, build the site again on that day, or set the option dates.future to “publish”.)",
   ]
  `);
  expect(found.edits).toEqual([
    { start: { line: 3, column: 8 }, end: { line: 3, column: 12 }, text: "2020" },
  ]);
});

test("dates with an offset are compared by their instants", () => {
  const early = post("d", "2026-03-03T08:00:00+10:00");
  const late = post("e", "2026-03-02T20:00:00-05:00");
  expect(weigh([early, late]).dates).toEqual(["2026-03-03", "held"]);
});

test("a date ahead of the clock counts as it is where the option says so", () => {
  const future = [post("d", "2206-09-24", "2009.00005"), post("e", "2026-03-04")];
  expect(weigh(future, { ...NOW, future: "publish" })).toEqual({
    dates: ["2206-09-24", "2026-03-04"],
    ...{ said: [], edits: [] },
  });
});

test("once its day has come a post counts as any other", () => {
  const soon = post("d", "2026-03-04", "2602.00005");
  expect(weigh([soon]).dates).toEqual(["held"]);
  expect(weigh([soon]).said).toMatchInlineSnapshot(`
   [
     "content/posts/d.md:3:7 date-future: The date 2026-03-04 is still to come; until then the post stands last in lists, is in no feed and counts in no home, best-of or trends. (Correct the date. If it is meant, build the site again on that day, or set the option dates.future to “publish”.)",
   ]
  `);
  expect(weigh([soon], { ...NOW, latest: "2026-03-04T00:00:00.000Z" })).toEqual({
    dates: ["2026-03-04"],
    ...{ said: [], edits: [] },
  });
});

test.each([
  ["before the month of its papers", ["2002-09-24", "2009.00005"]],
  ["before most of them", ["2020-01-24", "1901.00001", "2009.00005", "2009.00006"]],
  ["a lifetime after its papers", ["2099-09-24", "2009.00005"]],
  ["before a paper with an old identifier", ["1960-11-24", "math/0611800"]],
])("without a clock a date is held that is %s", (_, [date = "", ...ids]) => {
  const { dates, said } = weigh([post("d", date, ...ids)], NO_CLOCK);
  expect([dates, said]).toEqual([
    ["held"],
    [expect.stringMatching(/^content\/posts\/d\.md:3:7 date-unlikely: /)],
  ]);
});

test("without a clock, a post is held if its date is years away from all other posts and from its papers", () => {
  const found = weigh([...usual, post("d", "2024-09-24", "2009.00005")], NO_CLOCK);
  expect(found.dates.at(-1)).toBe("held");
  expect(found.said).toMatchInlineSnapshot(`
   [
     "content/posts/d.md:3:7 date-unlikely: The date 2024-09-24 is years after the newest paper, arXiv:2009.00005 of 2020-09; until it is mended the post stands last in lists, is in no feed and counts in no home, best-of or trends. (The date may be 2020-09-24, which fits its papers.)",
   ]
  `);
  const without = weigh([...usual, doiPost("2002-09-24")], NO_CLOCK);
  expect(without.dates.at(-1)).toBe("held");
  expect(without.said).toMatchInlineSnapshot(`
   [
     "content/posts/doi.md:3:7 date-unlikely: The date 2002-09-24 is years away from that of any other post, of which the nearest is 2020-09-03; until it is mended the post stands last in lists, is in no feed and counts in no home, best-of or trends. (Correct the date.)",
   ]
  `);
});

test("a date in the name of a file is reported at the start of the file", () => {
  const source =
    "---\ntitle: A\n---\n\n# 1. One\n\nAda Author\n\n- links: [abs](https://arxiv.org/abs/2009.00005)\n";
  const { dates, said, edits } = weigh([readPost("2002-09-17-a.md", source)]);
  expect([dates, edits]).toEqual([["held"], []]);
  expect(said).toMatchInlineSnapshot(`
   [
     "content/posts/2002-09-17-a.md:1:1 date-unlikely: The date 2002-09-17 in the name of the file is before arXiv:2009.00005, which is of 2020-09; until it is mended the post stands last in lists, is in no feed and counts in no home, best-of or trends. (Rename the file: its date may be 2020-09-17, which fits its papers.)",
   ]
  `);
});

test("if less than half of the papers are newer than the digest, they are reported and the date stays", () => {
  const found = weigh([post("d", "2020-09-24", "2009.00005", "2009.00006", "2109.00007")]);
  expect(found.dates).toEqual(["2020-09-24"]);
  expect(found.said).toMatchInlineSnapshot(`
   [
     "content/posts/d.md:23:10 date-unlikely: arXiv:2109.00007 is of 2021-09, but the post of 2020-09-24. (Correct the identifier, or the date of the post.)",
   ]
  `);
});

test.each([
  [
    "the day on which a week begins whose papers are of the next month",
    ["2020-08-27", "2009.00001"],
  ],
  ["old papers while other posts are of the time", ["2020-09-18", "1412.6980", "hep-th/9912345"]],
  ["a new post after years without one", ["2025-09-18", "2509.00001"]],
  ["papers of a digest that is an article", ["2025-09-18"]],
  ["no date", ["''"]],
])("nothing is said of %s", (_, [date = "", ...ids]) => {
  expect(weigh([...usual, post("d", date, ...ids)], NO_CLOCK).said).toEqual([]);
});

test.each(["2024-09-24", "2099-09-24"])(
  "nothing is said of a digest of old papers with numbers of its day, %s",
  (date) => {
    const file = post("d", date, "2009.00005");
    const [year, month, day] = date.split("-");
    const metrics = `- retweets: 1, favorites: 2 (${month}/${day}/${year} 09:00:00)`;
    const timely = readPost("d.md", sourceOf(date, metrics));
    expect(weigh([...usual, file], NO_CLOCK).dates.at(-1)).toBe("held");
    expect(weigh([...usual, timely], NO_CLOCK).said).toEqual([]);
  },
);

test("two posts do not show what is usual", () => {
  expect(weigh([...usual.slice(0, 1), post("d", "2026-01-18", "2009.00001")]).said).toEqual([]);
});

function sourceOf(date: string, metrics: string) {
  return `---\ntitle: A\ndate: ${date}\n---\n\n# 1. One\n\nAda Author\n\n${metrics}\n- links: [abs](https://arxiv.org/abs/2009.00005)\n`;
}

function doiPost(date: string) {
  return readPost(
    "doi.md",
    `---\ntitle: A\ndate: ${date}\n---\n\n# 1. One\n\nAda Author\n\n- links: [doi](https://doi.org/10.1234/abc)\n`,
  );
}
