import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { REPORT_SCHEMAS } from "../../../src/cli/schema/report-schemas";
import { commandSite, type CommandSite } from "../../support/command-site";
import { runHere } from "../../support/hot-papers";
import { sourceServer, type AnswerRequest, type SourceServer } from "../../support/source-server";

const PAPERS = JSON.stringify([
  {
    paper: {
      id: "2601.00001",
      title: "First *in* the list",
      authors: [],
      summary: "One.",
      upvotes: 3,
    },
  },
  {
    paper: {
      id: "2601.00002",
      title: "Second",
      authors: [{ name: "Ada Example" }],
      summary: "Two.",
      upvotes: 30,
    },
  },
]);
const FILE = "content/posts/2026-01-09---Hot-Papers.md";

let site: CommandSite;
beforeEach(() => {
  site = commandSite({ "papers.json": PAPERS });
});
afterEach(() => site.remove());

const run = (...args: string[]) => runHere(site.folder, ["new", "--date", "2026-01-09", ...args]);
const read = () => readFileSync(join(site.folder, FILE), "utf8");

test("a digest is written, ranked, and has no problems", async () => {
  expect(
    await run("--from", "json", "papers.json", "--category", "arXiv", "--tag", "A", "--tag", "B"),
  ).toEqual({
    code: 0,
    out: `written ${FILE}: 2 papers, ranked by upvotes\n`,
    err: "",
  });
  expect(read()).toMatchInlineSnapshot(`
   "---
   title: "Hot Papers 2026-01-09"
   date: 2026-01-09
   slug: "hot-papers-2026-01-09"
   category: "arXiv"
   tags:
     - "A"
     - "B"
   ---

   # 1. Second

   Authors: Ada Example

   - upvotes: 30
   - links: [abs](https://arxiv.org/abs/2601.00002) | [pdf](https://arxiv.org/pdf/2601.00002) | [Hugging Face](https://huggingface.co/papers/2601.00002)

   Two.

   # 2. First &#42;in&#42; the list

   - upvotes: 3
   - links: [abs](https://arxiv.org/abs/2601.00001) | [pdf](https://arxiv.org/pdf/2601.00001) | [Hugging Face](https://huggingface.co/papers/2601.00001)

   One.
   "
  `);
  expect((await runHere(site.folder, ["check"])).out).toBe("1 post: no problems\n");
});

test("a digest that exists is not changed", async () => {
  site.write(FILE, "Mine.");
  expect(await run("--from", "json", "papers.json")).toMatchObject({
    code: 1,
    out: expect.stringContaining("exists already"),
  });
  expect(read()).toBe("Mine.");
});

test("papers of the days before are left out, with the reason in JSON and for GitHub", async () => {
  await run("--from", "json", "papers.json");
  const output = join(site.folder, "output");
  const { code, out } = await runHere(
    site.folder,
    ["new", "--date", "2026-01-10", "--from", "json", "papers.json", "--dedupe", "7", "--json"],
    { env: { GITHUB_OUTPUT: output } },
  );
  expect(code).toBe(0);
  const report = JSON.parse(out);
  const validate = new Ajv({ strict: false }).compile(REPORT_SCHEMAS.new);
  validate(report);
  expect(validate.errors).toBeNull();
  expect(report).toMatchObject({ status: "nothing", reason: "all papers are left out", papers: 0 });
  expect(readFileSync(output, "utf8")).toBe(
    "status=nothing\nfile=\npapers=0\nreason=all papers are left out\n",
  );
  expect(readdirSync(join(site.folder, "content/posts"))).toHaveLength(1);
});

test("what is left out is told with its reason, also where the digest is printed", async () => {
  site.write(
    "papers.ris",
    [
      "TY  - BOOK\nTI  - A Book\nAU  - Example, Ada\nER  - \n",
      "TY  - JOUR\nTI  - Calm seas -- a view\nUR  - https://arxiv.org/abs/2601.00003\nER  - \n",
      "TY  - JOUR\nTI  - Half \\ud83d\nUR  - https://arxiv.org/abs/2601.00004\nER  - \n",
    ].join("\n"),
  );
  const { code, out, err } = await run("--from", "ris", "papers.ris", "--stdout");
  expect(code).toBe(0);
  expect(out).toContain("Calm seas – a view");
  expect(err).toBe(
    "A Book: it has no link, without which a paper of a digest is a problem\nA Book: the paper is left out\n",
  );
  expect(await run("--from", "ris", "papers.ris", "--stdout", "--json")).toMatchObject({ code: 2 });
});

test("half of a character that was cut off is left out", async () => {
  const paper = { id: "2601.00005", title: "Cut \ud83d", authors: [], summary: "Also \ude00." };
  site.write("cut.json", JSON.stringify([{ paper }]));
  await run("--from", "json", "cut.json");
  expect(read()).toContain("# 1. Cut\n");
  expect((await runHere(site.folder, ["check"])).out).toContain("no problems");
});

test("--top, --threshold and --at-least decide which papers, and whether there is a digest", async () => {
  expect((await run("--from", "json", "papers.json", "--top", "1", "--stdout")).out).not.toContain(
    "First",
  );
  expect(
    (await run("--from", "json", "papers.json", "--threshold", "10", "--stdout")).out,
  ).not.toContain("First");
  expect(await run("--from", "json", "papers.json", "--threshold", "100")).toMatchObject({
    code: 0,
    out: "nothing: no paper reaches the threshold\n",
  });
  expect(await run("--from", "json", "papers.json", "--at-least", "5")).toMatchObject({ code: 1 });
  expect(existsSync(join(site.folder, "content"))).toBe(false);
});

test("what cannot be read exits with 2", async () => {
  site.write("broken.json", "{");
  expect(await run("--from", "json", "broken.json")).toMatchObject({ code: 2 });
  expect(await run("--from", "json", "none.json")).toMatchObject({ code: 2 });
  expect(await run("papers.json")).toMatchObject({ code: 2 });
  expect(await run("--from", "json", "papers.json", "--date", "2026-02-30")).toMatchObject({
    code: 2,
  });
});

describe("from identifiers", () => {
  let server: SourceServer;
  afterEach(() => server.stop());

  const entry = (id: string) =>
    `<entry><id>http://arxiv.org/abs/${id}v1</id><title>Paper ${id}</title><summary>About it.</summary>
    <author><name>Ada Example</name></author><category term="cs.LG"/></entry>`;
  const answer =
    (...ids: string[]): AnswerRequest =>
    (_, response) =>
      void response.end(
        `<feed xmlns="http://www.w3.org/2005/Atom">${ids.map(entry).join("")}</feed>`,
      );
  const fromIds = (ids: string, ...args: string[]) =>
    runHere(
      site.folder,
      ["new", "--date", "2026-01-09", "--from", "ids", "--contact", "a@a.example", ...args],
      {
        input: ids,
        env: { HOT_PAPERS_MIRROR: server.url, HOT_PAPERS_PAUSE: "1" },
      },
    );

  test("papers come in the order of the list, matched by id; what arXiv lacks is told", async () => {
    server = await sourceServer(answer("2601.00002", "2601.00001"));
    const { code, err } = await fromIds("2601.00001 2601.00009 2601.00002");
    expect(code).toBe(0);
    expect(err).toContain("2601.00009 is left out: arXiv does not have it");
    expect(read().match(/^# .*$/gm)).toEqual(["# 1. Paper 2601.00001", "# 2. Paper 2601.00002"]);
    expect(server.seen[0]?.url).toContain(
      "id_list=2601.00001%2C2601.00009%2C2601.00002&max_results=3",
    );
    expect(server.seen[0]?.headers["user-agent"]).toMatch(
      /^hot-papers\/\S+ \(mailto:a@a\.example\)$/,
    );
  });

  test("a run that failed goes on where it stopped, and --offline asks nobody", async () => {
    const ids = Array.from({ length: 150 }, (_, index) => `2601.${String(10_000 + index)}`);
    server = await sourceServer(
      answer(...ids.slice(0, 100)),
      (_, response) => void response.writeHead(400).end(),
      answer(...ids.slice(100)),
    );
    expect(await fromIds(ids.join("\n"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("400"),
    });
    expect(existsSync(join(site.folder, FILE))).toBe(false);
    expect(await fromIds(ids.join("\n"), "--offline")).toMatchObject({ code: 2 });
    expect(server.seen).toHaveLength(2);
    expect((await fromIds(ids.join("\n"))).out).toContain("150 papers");
    expect(server.seen[2]?.url).toContain(`id_list=${ids[100]}%2C`);
  });
});
