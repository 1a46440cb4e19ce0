import { toString } from "hast-util-to-string";
import { buildOnce } from "../support/build-once";
import { attribute, type BuiltPage, elements, readPages } from "../support/built-pages";
import { ARCHIVE_CONTENT } from "../support/archive-fixture";
import { SITE_URL } from "../support/fixture-site";

// The numbers below are counted by hand from the table in support/archive-fixture.ts.

let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  const build = await buildOnce({
    name: "archive-site",
    content: ARCHIVE_CONTENT,
    env: { HOT_PAPERS_SITE_URL: SITE_URL },
  });
  pages = readPages(build.publicDir);
}, 2_400_000);

/** Returns the papers of the first ordered list after a heading, or of the page: title and score. */
function ranking(path: string, heading?: string): string[] {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`There is no ${path}.`);
  const [main] = elements(page.tree, "main");
  const flow = main === undefined ? [] : elements(main, "h1", "h2", "ol");
  const from = flow.findIndex(
    (element) => element.tagName !== "ol" && (!heading || toString(element) === heading),
  );
  const list = flow.slice(from).find(({ tagName }) => tagName === "ol");
  return (list === undefined ? [] : elements(list, "li")).map((item) => {
    const [link] = elements(item, "a");
    const score = elements(item, "data").map((data) => attribute(data, "value"));
    return [link === undefined ? "" : toString(link), ...score].join(" ");
  });
}

const ALL_TIME = [
  "A Paper out of Time 999",
  "A Slow Lamp 200",
  "Counting Sheep at Scale 130",
  "Sheep Count Back 80",
  "Rivers That Learn 80",
  "A Map of Small Rivers 50",
  "Grammar for Lamps 10",
];

test.each([
  ["/best/", ALL_TIME],
  [
    "/best/by-digests/",
    ["Counting Sheep at Scale 130", ...ALL_TIME.filter((line) => !line.startsWith("Counting"))],
  ],
  ["/best/2025/", ["A Slow Lamp 200"]],
  [
    "/best/2026/01/",
    ["Counting Sheep at Scale 130", "Sheep Count Back 80", "A Map of Small Rivers 50"],
  ],
  ["/best/2026/02/", ["Rivers That Learn 80", "Grammar for Lamps 10"]],
])("%s ranks the papers of its time", (path, expected) => {
  expect(ranking(path)).toEqual(expected);
});

test("home has the newest digest, and the top papers of the thirty days to it", () => {
  const heads = ranking("/").filter((line) => /^[A-Z]/.test(line));
  expect(heads).toEqual(["Rivers That Learn 80 16 64", "Grammar for Lamps 10 2 8"]);
  expect(ranking("/", "Led the 30 days to 3 Feb 2026")).toEqual([
    "Counting Sheep at Scale 130",
    "Sheep Count Back 80",
    "Rivers That Learn 80",
    "A Map of Small Rivers 50",
    "Grammar for Lamps 10",
  ]);
});

/** Returns the rows of the first table below a heading, cells joined. */
function numbers(path: string, heading: string): string[] {
  const page = pages.get(path);
  const flow = page === undefined ? [] : elements(page.tree, "h2", "table");
  const from = flow.findIndex((element) => toString(element) === heading);
  const table = flow.slice(from).find(({ tagName }) => tagName === "table");
  return (table === undefined ? [] : elements(table, "tr")).map((row) =>
    elements(row, "th", "td").map(toString).join(" "),
  );
}

test("trends have the papers and shares of each month in a table", () => {
  expect(numbers("/trends/", "Papers by month")).toEqual([
    "Month Digests Papers Shares",
    "Feb 2026 1 2 90",
    "Jan 2026 2 3 260",
    "Dec 2025 1 1 200",
  ]);
});

test("trends lead with the papers of each year and month", () => {
  expect(ranking("/trends/", "Leading papers and authors")).toEqual([
    "Counting Sheep at Scale 130",
    "Sheep Count Back 80",
    "Rivers That Learn 80",
  ]);
});
