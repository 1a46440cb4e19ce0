import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { REPORT_SCHEMAS } from "../../../src/cli/schema/report-schemas";
import { parseDigest } from "../../../src/digest/parse-digest";
import { commandSite, type CommandSite } from "../../support/command-site";
import { digestData } from "../../support/digest-data";
import { runHere } from "../../support/hot-papers";

let site: CommandSite;
beforeEach(() => {
  site = commandSite({});
});
afterEach(() => site.remove());

const run = async (...args: string[]) => {
  const ran = await runHere(site.folder, ["convert", "--json", ...args], {
    now: "2026-01-10T10:00:00Z",
  });
  return { ...ran, said: JSON.parse(ran.out) };
};
const read = (file: string) => readFileSync(join(site.folder, file), "utf8");
const entriesOf = (file: string) =>
  parseDigest(read(file), { fileName: `posts/${file}` }).digest.entries;
const FILE = "content/posts/2026-01-09---hot-papers-2026-01-09.md";

/** Converts a file and returns the papers that `check` has nothing to say of. */
async function converted(name: string, content: string, format: string) {
  site.write(name, content);
  const { code, said } = await run(name);
  expect({ code, files: said.files }).toMatchObject({
    code: 0,
    files: [{ input: name, format, refused: null }],
  });
  const [{ file }] = said.files;
  expect((await runHere(site.folder, ["check"])).out).toBe("1 post: no problems\n");
  return { entries: entriesOf(file), file, notes: said.files[0].notes };
}

const AI_ENHANCED = `<div id=toc></div>

# Table of Contents

- [cs.LG](#cs.LG) [Total: 2]

<div id='cs.LG'></div>

# cs.LG [[Back]](#toc)

### [1] [A bound on *discussions*](https://arxiv.org/abs/2601.00001)
*Ada Example, Ben Sample*

Main category: cs.LG

TL;DR: It ends.


<details>
  <summary>Details</summary>
Motivation: They are long.

Abstract: We show that a discussion of $n$ people ends.

</details>


### [2] [Chairs](https://arxiv.org/abs/2601.00002)
*Cleo Muster*

Main category: cs.LG

TL;DR: Many.
`;

test("Markdown of daily-arXiv-ai-enhanced", async () => {
  const { entries, file } = await converted("2026-01-09.md", AI_ENHANCED, "Markdown");
  expect(file).toBe(FILE);
  expect(entries.map(({ title, authors, arxivId }) => [title.text, authors, arxivId])).toEqual([
    ["A bound on discussions", ["Ada Example", "Ben Sample"], "2601.00001"],
    ["Chairs", ["Cleo Muster"], "2601.00002"],
  ]);
  expect(entries[0]?.abstract?.text).toContain("a discussion of n people ends");
});

test("JSON lines of daily-arXiv-ai-enhanced: what a model wrote is left out and told", async () => {
  const line = (id: string, own: object) =>
    JSON.stringify({
      id,
      abs: `https://arxiv.org/abs/${id}`,
      pdf: `https://arxiv.org/pdf/${id}`,
      title: `Paper ${id}`,
      authors: ["Ada Example"],
      categories: ["cs.LG", "I.2.6"],
      comment: null,
      summary: "We show 5\\% of $x$.",
      ...own,
    });
  const text = `${line("2601.00001", { AI: { tldr: "Five." } })}\n${line("2601.00002", {})}\nbroken\n`;
  const { entries, notes } = await converted("2026-01-09.jsonl", text, "JSON lines");
  expect(entries.map(({ arxivId, subjects }) => [arxivId, subjects])).toEqual([
    ["2601.00001", ["cs.LG"]],
    ["2601.00002", ["cs.LG"]],
  ]);
  expect(entries[0]?.abstract?.text).toBe("We show 5% of x.");
  expect(notes).toEqual([
    "Paper 2601.00001: what a model wrote of it is left out",
    "line 3 is left out: it is no paper",
  ]);
});

const ROW = (id: string, title: string) =>
  `|**2026-01-08**|**${title}**|Ada Example et.al.|[${id}](http://arxiv.org/abs/${id})|**[link](https://github.com/example/ends)**|`;

test("cv-arxiv-daily: its tables and its JSON, with rows and with items", async () => {
  const head = "## SLAM\n\n|Publish Date|Title|Authors|PDF|Code|\n|---|---|---|---|---|\n";
  const rows = `${ROW("2601.00001", "A bound")}\n${ROW("2601.00002", "Chairs")}\n`;
  const { entries } = await converted("2026-01-09.md", head + rows, "Markdown");
  expect(entries.map(({ title, arxivId }) => [title.text, arxivId])).toEqual([
    ["A bound", "2601.00001"],
    ["Chairs", "2601.00002"],
  ]);
  site.remove();
  site = commandSite({});
  const json = JSON.stringify({
    SLAM: {
      "2601.00001": `${ROW("2601.00001", "A bound")}\n`,
      "2601.00002": `${ROW("2601.00002", "Chairs")}\n`,
    },
  });
  const own = await converted("2026-01-09.json", json, "cv-arxiv-daily");
  expect(own.entries.map(({ arxivId }) => arxivId)).toEqual(["2601.00002", "2601.00001"]);
  expect(own.entries[0]?.codeLinks).toEqual(["https://github.com/example/ends"]);
  site.remove();
  site = commandSite({});
  const item = (id: string, title: string) =>
    `- 2026-01-08, **${title}**, Ada Example et.al., Paper: [http://arxiv.org/abs/${id}](http://arxiv.org/abs/${id})\n`;
  const items = JSON.stringify({
    NeRF: {
      "2601.00001": item("2601.00001", "A bound"),
      "2601.00002": item("2601.00002", "Chairs"),
    },
  });
  const listed = await converted("2026-01-09.json", items, "cv-arxiv-daily");
  expect(listed.entries.map(({ title }) => title.text)).toEqual(["Chairs", "A bound"]);
});

test("Hugging Face: JSON of its daily papers, and tables of them", async () => {
  const item = (id: string, upvotes: number) => ({
    paper: { id, title: `Paper ${id}`, upvotes, summary: "We show." },
  });
  const json = JSON.stringify([item("2601.00001", 3), item("2601.00002", 30)]);
  const { entries } = await converted("2026-01-09.json", json, "JSON");
  expect(entries.map(({ arxivId, metrics }) => [arxivId, metrics[0]?.value])).toEqual([
    ["2601.00001", 3],
    ["2601.00002", 30],
  ]);
  site.remove();
  site = commandSite({});
  const table = `| Title | Authors | Upvotes | Link |\n|---|---|---|---|\n| A bound | Ada Example, Ben Sample | 21 | [arXiv](https://arxiv.org/abs/2601.00001) |\n| Chairs | Ben Sample, Cleo Muster | 2 | [arXiv](https://arxiv.org/abs/2601.00002) |\n`;
  const own = await converted("2026-01-09.md", table, "Markdown");
  expect(own.entries.map(({ title, metrics }) => [title.text, metrics[0]?.value])).toEqual([
    ["A bound", 21],
    ["Chairs", 2],
  ]);
});

test("ML-Papers-of-the-Week: weekly tables", async () => {
  const week = `## Top ML Papers of the Week (January 5 - January 9) - 2026
| **Paper**  | **Links** |
| ------------- | ------------- |
| 1) **A bound on discussions** - shows that they end; <br> ● in three lines | [Paper](https://arxiv.org/abs/2601.00001), [Tweet](https://x.com/ada/status/2009000000000000000) |
| 2) **Chairs** - how many, and why | [Paper](https://arxiv.org/abs/2601.00002) |
`;
  const { entries } = await converted("2026-01-09.md", week, "Markdown");
  expect(entries.map(({ title, arxivId }) => [title.text, arxivId])).toEqual([
    ["A bound on discussions", "2601.00001"],
    ["Chairs", "2601.00002"],
  ]);
  expect(entries[0]?.abstract?.text).toContain("shows that they end");
});

test("BibTeX, RIS and CSL-JSON", async () => {
  const bib =
    "@misc{a, title={A {B}ound}, author={Example, Ada and Ben Sample}, eprint={2601.00001}, archivePrefix={arXiv}}";
  const own = await converted("2026-01-09.bib", bib, "BibTeX");
  expect(own.entries[0]).toMatchObject({
    arxivId: "2601.00001",
    authors: ["Ada Example", "Ben Sample"],
  });
  for (const [name, text, format] of [
    [
      "2026-01-09.ris",
      "TY  - JOUR\nTI  - Chairs\nAU  - Sample, Ben\nDO  - 10.1000/xyz\nER  - \n",
      "RIS",
    ],
    [
      "2026-01-09.json",
      JSON.stringify([
        {
          type: "article",
          title: "Chairs",
          author: [{ family: "Sample", given: "Ben" }],
          DOI: "10.1000/xyz",
        },
      ]),
      "JSON",
    ],
  ] as const) {
    site.remove();
    site = commandSite({});
    const { entries } = await converted(name, text, format);
    expect(entries[0]).toMatchObject({
      authors: ["Ben Sample"],
      links: [{ label: "doi", url: "https://doi.org/10.1000/xyz" }],
    });
  }
});

test("a file that exists is never changed; what is none of these could not run", async () => {
  site.write("a.md", AI_ENHANCED);
  site.write(FILE, "Mine.");
  const own = ["--date", "2026-01-09"];
  const { code, said } = await run("a.md", ...own);
  expect(code).toBe(1);
  expect(said.files[0].refused).toBe(`${FILE} exists already`);
  const validate = new Ajv({ strict: false }).compile(REPORT_SCHEMAS.convert);
  validate(said);
  expect(validate.errors).toBeNull();
  expect(read(FILE)).toBe("Mine.");
  site.write("b.md", "Nothing here.\n");
  expect(await run("b.md")).toMatchObject({
    code: 2,
    said: { error: "b.md: There is no paper in it." },
  });
  expect((await run("none.md")).code).toBe(2);
  site.write("c.json", "{");
  expect((await run("c.json")).code).toBe(2);
  expect((await run("a.md", "--date", "soon")).code).toBe(2);
  expect(existsSync(join(site.folder, "content/posts/2026-01-10---hot-papers-2026-01-10.md"))).toBe(
    false,
  );
});

test("--stdout prints, --out says where to, and the title may be given", async () => {
  site.write("a.md", AI_ENHANCED);
  const { out, code } = await runHere(site.folder, [
    "convert",
    "a.md",
    "--stdout",
    "--title",
    "Mine: *all*",
  ]);
  expect(code).toBe(0);
  const { digest } = parseDigest(out, { fileName: "posts/a.md" });
  expect(digest.title).toBe("Mine: *all*");
  const { said } = await run("a.md", "--out", "drafts", "--title", "Mine", "--date", "2026-01-09");
  expect(said.files[0].file).toBe("drafts/2026-01-09---mine-2026-01-09.md");
});

const PAPER = (id: string, day?: string) => ({
  paper: { id, title: `Paper ${id}`, authors: [{ name: "Ada Example" }], submittedOnDailyAt: day },
});

test("several files: one that cannot be read does not keep the others from being written", async () => {
  site.write("a.md", "Only words.\n");
  site.write("b.json", JSON.stringify([PAPER("2601.00001", "2026-01-09T00:00:00.000Z")]));
  const { code, said } = await run("a.md", "none.json", "b.json");
  expect(code).toBe(1);
  expect(new Ajv().validate(REPORT_SCHEMAS.convert, said)).toBe(true);
  expect(said.files).toMatchObject([
    { input: "a.md", format: null, file: null, refused: "a.md: There is no paper in it." },
    { input: "none.json", format: null, file: null, refused: expect.stringContaining("ENOENT") },
    { input: "b.json", format: "JSON", file: FILE, refused: null },
  ]);
  expect(entriesOf(FILE).map(({ title }) => title.text)).toEqual(["Paper 2601.00001"]);
  const printed = await runHere(site.folder, ["convert", "--stdout", "a.md", "b.json"]);
  expect(printed).toMatchObject({ code: 1, out: read(FILE) });
  expect(printed.err).toBe("refused: a.md: There is no paper in it.\n");
  const told = await runHere(site.folder, ["convert", "a.md", "b.json"]);
  expect(told).toMatchObject({
    code: 1,
    out: `refused: a.md: There is no paper in it.\nrefused: ${FILE} exists already\n`,
  });
});

test("a folder that cannot be made is no fault of the files, and ends the command", async () => {
  site.write("a.json", JSON.stringify([PAPER("2601.00001")]));
  site.write("b.json", JSON.stringify([PAPER("2601.00002")]));
  site.write("file", "");
  const { code, out, err } = await runHere(site.folder, [
    ...["convert", "a.json", "b.json", "--out", "file/posts"],
  ]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("ENOTDIR");
  expect(err).not.toContain("a.json");
});

test("a day: --date, the file's name, the last of its papers, else today, which is told", async () => {
  const days = ["2026-01-07T00:00:00.000Z", "2026-01-08T23:00:00.000Z"];
  const papers = JSON.stringify(days.map((day, index) => PAPER(`2601.0000${index + 1}`, day)));
  site.write("hf.json", papers);
  site.write("hf-2026-01-05.json", papers);
  site.write("bare.json", JSON.stringify([PAPER("2601.00003")]));
  const dayOf = async (...args: string[]) => {
    const { said } = await run(...args);
    return [said.files[0].file.slice("content/posts/".length, 24), said.files[0].notes];
  };
  expect(await dayOf("hf.json")).toEqual(["2026-01-08", []]);
  expect(await dayOf("hf-2026-01-05.json")).toEqual(["2026-01-05", []]);
  expect(await dayOf("hf.json", "--date", "2026-01-04")).toEqual(["2026-01-04", []]);
  expect(await dayOf("bare.json")).toEqual([
    "2026-01-10",
    ["it does not say its day, so 2026-01-10 is taken; --date gives another"],
  ]);
  const { code, err } = await runHere(site.folder, ["convert", "hf.json", "--date", "2026-02-31"]);
  expect([code, err]).toEqual([2, "hot-papers: --date 2026-02-31: write a day as 2026-01-09\n"]);
});

test("data of a site whose digest has no date make a post without one, and no other day is told", async () => {
  site.write(
    "site.json",
    JSON.stringify(
      digestData(
        "---\ntitle: A\nslug: a\n---\n\n# 1. Chairs\n\n[abs](https://arxiv.org/abs/2601.00001)\n",
        "a.md",
      ),
    ),
  );
  const { code, said } = await run("site.json");
  expect([code, said.files]).toMatchObject([
    0,
    [{ format: "data of a site", file: "content/posts/a.md", refused: null, notes: [] }],
  ]);
  expect(read("content/posts/a.md")).not.toMatch(/^date:/m);
});

test("papers without a link are kept, and the post says that its headings are papers", async () => {
  const ris = (title: string, url: string) =>
    ["TY  - JOUR", `TI  - ${title}`, "AU  - Example, Ada", url, "ER  - ", ""].join("\n");
  site.write(
    "a.ris",
    ris("Chairs", "UR  - https://arxiv.org/abs/2601.00001") + ris("Tables", "KW  - wood"),
  );
  const { said } = await run("a.ris", "--date", "2026-01-09");
  expect(said.files).toMatchObject([{ papers: 2, notes: [] }]);
  expect(read(FILE)).toMatch(/^papers: headings$/m);
  expect(entriesOf(FILE).map(({ title, links }) => [title.text, links.length > 0])).toEqual([
    ["Chairs", true],
    ["Tables", false],
  ]);
});
