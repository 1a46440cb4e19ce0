import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDigest } from "../../src/digest/parse-digest";
import { brokenLinks } from "../../src/gatsby/pages/broken-links";
import { imageProblem } from "../../src/content-images/image-problem";
import { resolveImages } from "../../src/content-images/resolve-images";
import { resolveSocialImage } from "../../src/content-images/resolve-social-image";
import { resolveOptions } from "../../src/options/resolve-options";
import { RULE_GROUPS, type RuleId } from "../../src/problems/rules";
import type { DigestFile } from "../../src/site/posts/digest-file";
import { siteModel } from "../../src/site/site-model";
import { REPOSITORY } from "../support/build-site";
import { postFile } from "../support/digest-file";

/** A font of ASCII and the dot between facts. */
const FONT = {
  hash: "latin",
  characters: new Set([0xb7, ...Array.from({ length: 95 }, (_, index) => index + 32)]),
};

let content: string;
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), "hot-papers-places-"));
  mkdirSync(join(content, "posts"));
  writeFileSync(join(content, "posts/empty.png"), "");
  writeFileSync(join(content, "posts/con.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
});
afterAll(() => rmSync(content, { recursive: true }));

function read(name: string, source: string): DigestFile {
  const parsed = parseDigest(source, { fileName: `posts/${name}.md` });
  const folder = join(content, "posts");
  return { ...postFile(name), ...parsed, folder, displayPath: `${name}.md` };
}

function modelOf(files: DigestFile[]) {
  const options = resolveOptions({ socialImages: { digests: true, papers: true } });
  const address = { siteUrl: "", pathPrefix: "", trailingSlash: "always" as const };
  return siteModel(files, options, address, (type, key) => `${type} ${key}`, [FONT], "2027-01-01");
}

/** What the site says of posts, as `file:line:column rule`, but for what the parser says of each. */
function problemsOf(...sources: string[]): string[] {
  const roots = { content: [content], static: join(content, "static") };
  const shown = sources.map((source, index) => {
    const file = read(String.fromCharCode(97 + index), source);
    const body = resolveImages({ ...file, problems: [] }, roots);
    const social = resolveSocialImage(body.file, roots);
    const faulty = [
      ...body.problems.map((image) => imageProblem(file.displayPath, image, "page")),
      ...social.problems.map((image) => imageProblem(file.displayPath, image, "social")),
    ];
    return { file: social.file, faulty };
  });
  const { problems, links } = modelOf(shown.map(({ file }) => file));
  const nothing = { program: { directory: content }, pages: new Map(), redirects: [] };
  const broken = brokenLinks(links, nothing);
  return [...shown.flatMap(({ faulty }) => faulty), ...problems, ...broken].map(
    ({ file, problem: { rule, start } }) => `${file}:${start.line}:${start.column} ${rule}`,
  );
}

const post = (...lines: string[]) => ["---", "title: A", "date: 2026-01-01", ...lines].join("\n");
const paper = (title: string, ...lines: string[]) => [
  ...["---", "", `# 1. ${title}`, "", ...lines],
  "- links: [abs](https://arxiv.org/abs/2601.00001)",
];

/** Longer than any address. */
const WORDS = "word ".repeat(60).trim();
const NAME = `Ada ${"Lo".repeat(130)}`;

const CASES: [rule: RuleId, name: string, sources: string[], places: string[]][] = [
  [
    "alias-invalid",
    "an old address on another host, and one of a page of the site",
    [
      post(
        "aliases:",
        "  - /ok/",
        "  - https://x.example/",
        "redirect_from: /archive/",
        "---",
        "",
        "T.",
      ),
    ],
    ["a.md:6:5", "a.md:7:16"],
  ],
  [
    "image-missing",
    "an image whose name another word holds",
    [post("---", "", "See alpha.png.", "", "![x](a.png) ![x](a.png)")],
    ["a.md:8:1", "a.md:8:13"],
  ],
  [
    "image-missing",
    "in an abstract and in a note",
    [post(...paper("One", "Ann Lee", ""), "", "An ![x](a.png).", "", "***", "", "![x](b.png)")],
    ["a.md:16:1", "a.md:12:4"],
  ],
  ["image-outside", "an image", [post("---", "", "![x](../../../a.png)")], ["a.md:6:1"]],
  ["image-unusable", "an image", [post("---", "", "a ![x](empty.png)")], ["a.md:6:3"]],
  ["social-image-missing", "a social image", [post("socialImage: 'a.png'", "---")], ["a.md:4:14"]],
  ["image-outside", "a social image", [post("socialImage: /../a.png", "---")], ["a.md:4:14"]],
  ["image-unusable", "a social image", [post("socialImage: empty.png", "---")], ["a.md:4:14"]],
  ["path-collision", "a slug", [post("slug: s", "---"), post("slug: S", "---")], ["b.md:4:7"]],
  [
    "path-collision",
    "a slug from the name of the file stands at the head",
    [post("slug: b", "---"), post("---")],
    ["b.md:1:1"],
  ],
  ["date-future", "a date", [post("---").replace("2026-01-01", '"2206-01-01"')], ["a.md:3:7"]],
  ["date-unlikely", "a date", [post(...paper("One")).replace("2026", "2016")], ["a.md:3:7"]],
  [
    "date-unlikely",
    "a paper that is newer than its post",
    [
      post(...paper("One"), "", ...paper("Two").slice(2), "", ...paper("Six").slice(2))
        .replace("00001", "00002")
        .replace("2601.00001", "2801.00001"),
    ],
    ["a.md:12:10"],
  ],
  ["term-case", "a tag", [post("tags: [b, C]", "---"), post("tags: a, c", "---")], ["b.md:4:10"]],
  ["slug-collision", "a tag", [post("tags: [C, a, C++, b]", "---")], ["a.md:4:14"]],
  ["slug-collision", "a tag among commas", [post("tags: C, a, C++, b", "---")], ["a.md:4:13"]],
  [
    "slug-collision",
    "a tag, where it is used first",
    [
      post("tags:", "- C", "---"),
      post("tags:", "  - b", "  - C++", "---"),
      post("tags: C++", "---"),
    ],
    ["b.md:6:5"],
  ],
  [
    "slug-collision",
    "a category",
    [post("category: C", "---"), post("category: 'C#'", "---")],
    ["b.md:4:11"],
  ],
  [
    "address-changed",
    "a category and a tag, where they are used first",
    [
      post(`category: "${"長い名前".repeat(30)}"`, "tags:", "  - short", `  - ${WORDS}`, "---"),
      post(`tags: [${WORDS}]`, "---"),
    ],
    ["a.md:4:11", "a.md:7:5"],
  ],
  [
    "address-changed",
    "an image and a social image",
    [post("socialImage: con.svg", "---", "", "An ![x](con.svg)")],
    ["a.md:7:4", "a.md:4:14"],
  ],
  ["address-changed", "a tag among commas", [post(`tags: a, ${WORDS}`, "---")], ["a.md:4:10"]],
  [
    "address-changed",
    "an author with a page, where the name is first",
    [
      post(...paper("One", `Ann Lee, ${NAME}`, "")),
      post(...paper("Two", `${NAME}, Bea Poe`, "")).replaceAll("00001", "00002"),
      post(...paper("Three", `Cy Dee, ${NAME}`, "")).replaceAll("00001", "00003"),
    ],
    ["a.md:8:1"],
  ],
  [
    "link-broken",
    "in an abstract and in a note",
    [post(...paper("One", "Ann Lee", ""), "", "A [b](c.md).", "", "***", "", "[b](/c/) [b](/c/)")],
    ["a.md:16:1", "a.md:16:10", "a.md:12:3"],
  ],
  ["social-image-glyphs", "a title", ["---\ndate: 2026-01-01\ntitle: 論\n---\n"], ["a.md:3:8"]],
  ["social-image-glyphs", "a title from a heading", ["---\nslug: a\n---\n\n# 論\n"], ["a.md:5:3"]],
  ["social-image-glyphs", "a description", [post("description: 論", "---")], ["a.md:4:14"]],
  [
    "social-image-glyphs",
    "a paper, in the picture of its digest and in its own",
    [post(...paper("論"))],
    ["a.md:6:6", "a.md:6:6"],
  ],
  [
    "social-image-glyphs",
    "authors, in the newest digest that names them",
    [post(...paper("One", "李明, 王芳", "")), post(...paper("One")).replace("-01-01", "-01-02")],
    ["a.md:8:1"],
  ],
];

test.each(CASES)("%s: %s", (rule, _name, sources, places) => {
  expect(problemsOf(...sources)).toEqual(places.map((place) => `${place} ${rule}`));
});

/** Rules about the site as a whole, and about a file that no post is read from. */
const WITHOUT_PLACE = [
  "file-ignored",
  "file-name",
  "file-outside",
  "score-uncounted",
  "site-url-missing",
  "social-image-failed",
  "social-image-font",
  "social-image-tools",
];

test("these are all rules that the site and its edges report", () => {
  const rooms = ["site", "gatsby", "content-folders", "content-images"];
  const sources = rooms.flatMap((room) => {
    const folder = join(REPOSITORY, "src", room);
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), "utf8"));
  });
  const rules = RULE_GROUPS.flatMap(({ rules: own }) => own.map(({ id }) => id));
  const reported = rules.filter((rule) =>
    sources.some((source) => source.includes(`problems/rules/${rule}"`)),
  );
  const known = [...CASES.map(([rule]) => rule), ...WITHOUT_PLACE];
  expect(reported.sort()).toEqual([...new Set(known)].sort());
});

test("nodes have no places", () => {
  const source = post(
    "tags: [a]",
    ...paper("One", "Ann Lee", ""),
    "",
    "An *a* ![x](/a.png) [b](/c).",
  );
  const { records } = modelOf([{ ...read("a", source), problems: [] }]);
  expect(records.length).toBeGreaterThan(3);
  expect(JSON.stringify(records)).not.toMatch(/"(?:places|position|range|start|end|column)":/);
});
