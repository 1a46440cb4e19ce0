import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { arxivFeed, type FeedPaper } from "../../support/arxiv-feed";
import { commandSite, type CommandSite } from "../../support/command-site";
import { runHere } from "../../support/hot-papers";
import { sourceMirror, type AnswerRequest, type SourceServer } from "../../support/source-server";

let site: CommandSite;
let server: SourceServer;
beforeEach(() => {
  site = commandSite({});
});
afterEach(async () => {
  await server.stop();
  site.remove();
});

const FRIDAY = "2026-01-09T10:17:00Z";
const FILE = "content/posts/2026-01-09---Hot-Papers.md";
const read = (file = FILE) => readFileSync(join(site.folder, file), "utf8");
const text =
  (body: string): AnswerRequest =>
  (_, response) =>
    void response.end(body);
const json = (body: unknown) => text(JSON.stringify(body));
const papers = (...ids: number[]): FeedPaper[] =>
  ids.map((id) => ({ id: `2601.${String(id).padStart(5, "0")}` }));
const serve = async (routes: Record<string, AnswerRequest>) => {
  server = await sourceMirror(routes);
};
const run = async (args: string[], now = FRIDAY, env: Record<string, string> = {}) => {
  const own = { HOT_PAPERS_MIRROR: server.url, ...env };
  const ran = await runHere(site.folder, ["new", ...args, "--json"], { env: own, now });
  return { ...ran, said: JSON.parse(ran.out) };
};
const fromArxiv = (args: string[] = [], now = FRIDAY) =>
  run(["--from", "arxiv", "--subjects", "cs.LG,cs.CL", ...args], now);
const isClean = async () => (await runHere(site.folder, ["check"])).code === 0;

describe("from arXiv", () => {
  test("what is new is written, by the feed alone", async () => {
    const feed = [
      ...papers(1),
      { ...papers(2)[0], id: "2601.00002", type: "cross" },
      { id: "2601.00003", type: "replace" },
      { id: "2601.00004", type: "replace-cross" },
    ];
    await serve({ "rss.arxiv.org/": text(arxivFeed("Fri, 09 Jan 2026", feed)) });
    const { code, said } = await fromArxiv(["--contact", "me@a.example"]);
    expect(code).toBe(0);
    expect(said).toMatchObject({ status: "written", file: FILE, papers: 2, rankedBy: null });
    expect(read()).toContain("# 2. Paper 2601.00002");
    expect(server.seen.map(({ url }) => url)).toEqual(["/rss.arxiv.org/rss/cs.LG+cs.CL"]);
    expect(server.seen[0]?.headers).toMatchObject({
      accept: expect.stringContaining("application/rss+xml"),
      "user-agent": expect.stringMatching(/^hot-papers\/\S+ \(mailto:me@a\.example\)$/),
    });
    expect(await isClean()).toBe(true);
  });

  test("--announce says which, subjects and contact may stand in the configuration", async () => {
    site.write(
      "hot-papers.config.json",
      JSON.stringify({ sources: { subjects: "cs.SY", contact: "https://a.example/" } }),
    );
    const feed = [{ id: "2601.00003", type: "replace" }];
    await serve({ "rss.arxiv.org/": text(arxivFeed("Fri, 09 Jan 2026", feed)) });
    expect((await run(["--from", "arxiv"])).said).toMatchObject({
      status: "nothing",
      reason: "of 1 papers in the feed none is new or cross",
    });
    expect((await run(["--from", "arxiv", "--announce", "replace"])).said.papers).toBe(1);
    expect(server.seen[0]?.url).toBe("/rss.arxiv.org/rss/eess.SY");
    expect(server.seen[0]?.headers["user-agent"]).toContain("(+https://a.example/)");
  });

  test("papers of which the feed says too little are filled in by id", async () => {
    const feed = [
      { id: "2601.00001", creators: "Ada Example, Jr., Ben Sample" },
      { id: "2601.00002" },
    ];
    const entry = `<entry><id>http://arxiv.org/abs/2601.00001v1</id><title>Whole</title><summary>All.</summary>
      <author><name>Ada Example Jr.</name></author><category term="cs.LG"/></entry>`;
    await serve({
      "rss.arxiv.org/": text(arxivFeed("Fri, 09 Jan 2026", feed)),
      "export.arxiv.org/": text(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`),
    });
    expect((await fromArxiv()).said).toMatchObject({ status: "written", papers: 2, notes: [] });
    expect(read()).toContain("Authors: Ada Example Jr.");
    expect(server.seen[1]?.url).toBe(
      "/export.arxiv.org/api/query?id_list=2601.00001&max_results=1",
    );
  });

  test("where the API does not answer, papers are as the feed has them, and that is told", async () => {
    const feed = [{ id: "2601.00001", creators: "Ada Example (Place)" }];
    await serve({
      "rss.arxiv.org/": text(arxivFeed("Fri, 09 Jan 2026", feed)),
      "export.arxiv.org/": (_, response) =>
        void response.writeHead(429, { "retry-after": "3600" }).end(),
    });
    const { code, said } = await fromArxiv();
    expect({ code, status: said.status }).toEqual({ code: 0, status: "written" });
    expect(said.notes).toEqual([
      expect.stringMatching(/^1 papers are as arXiv's feed has them.*429.*60 minutes$/),
    ]);
    expect(read()).toContain("Authors: Ada Example");
  });

  test.each([
    ["Sat, 10 Jan 2026", "2026-01-10T10:17:00Z", "it is Saturday where arXiv is"],
    ["Fri, 09 Jan 2026", "2026-01-11T10:17:00Z", "it is Sunday where arXiv is"],
    [
      "Mon, 19 Jan 2026",
      "2026-01-19T10:17:00Z",
      "arXiv announced nothing in cs.LG, cs.CL on 2026-01-19, as on holidays",
    ],
  ])("the empty feed of %s is nothing to do", async (day, now, reason) => {
    await serve({ "rss.arxiv.org/": text(arxivFeed(day, [])) });
    const output = join(site.folder, "output");
    const own = ["--from", "arxiv", "--subjects", "cs.LG,cs.CL"];
    const { code, said } = await run(own, now, { GITHUB_OUTPUT: output });
    expect(code).toBe(0);
    expect(said).toMatchObject({ status: "nothing", file: null, papers: 0 });
    expect(said.reason).toContain(reason);
    expect(readFileSync(output, "utf8")).toContain(`status=nothing\nfile=\npapers=0\nreason=`);
    expect(existsSync(join(site.folder, "content"))).toBe(false);
  });

  test("a feed that stays empty for longer than a holiday is refused", async () => {
    site.write(
      "content/posts/2026-01-02---Hot-Papers.md",
      "---\ntitle: A\ndate: 2026-01-02\nslug: a\n---\n\n# 1. A\n\n- links: [abs](https://arxiv.org/abs/2601.00001)\n",
    );
    await serve({ "rss.arxiv.org/": text(arxivFeed("Tue, 13 Jan 2026", [])) });
    const { code, said } = await fromArxiv([], "2026-01-13T10:17:00Z");
    expect(code).toBe(1);
    expect(said.reason).toBe(
      "arXiv's feed is empty, and the last digest is 11 days old: that is no holiday",
    );
  });

  test("a stale feed is refused: one of another day, and one whose papers all have been there", async () => {
    await serve({ "rss.arxiv.org/": text(arxivFeed("Thu, 08 Jan 2026", papers(1, 2))) });
    expect(await fromArxiv()).toMatchObject({
      code: 1,
      said: {
        status: "refused",
        reason: "arXiv's feed is stale: it is of 2026-01-08, and there it is 2026-01-09",
      },
    });
    expect((await fromArxiv([], "2026-01-08T10:17:00Z")).said.status).toBe("written");
    await server.stop();
    await serve({ "rss.arxiv.org/": text(arxivFeed("Fri, 09 Jan 2026", papers(2, 1))) });
    expect((await fromArxiv()).said.reason).toBe(
      "arXiv's feed is stale: content/posts/2026-01-08---Hot-Papers.md has all of its 2 papers",
    );
    expect(existsSync(join(site.folder, FILE))).toBe(false);
  });

  test("errors, a cut feed and unknown subjects could not run, with the reason", async () => {
    await serve({ "rss.arxiv.org/": text(arxivFeed("Fri, 09 Jan 2026", papers(1)).slice(0, -99)) });
    expect(await fromArxiv()).toMatchObject({
      code: 2,
      said: { error: "arxiv: the answer is no well-formed XML" },
    });
    expect((await run(["--from", "arxiv", "--subjects", "cs.XX"])).said.error).toBe(
      "cs.XX is no subject of arXiv",
    );
    expect((await run(["--from", "arxiv"])).said.error).toContain("name the subjects");
    await server.stop();
    await serve({ "rss.arxiv.org/": (_, response) => void response.writeHead(406).end() });
    expect((await fromArxiv()).said.error).toBe(
      "arxiv: 127.0.0.1: it answered 406 Not Acceptable".replace(
        "127.0.0.1",
        new URL(server.url).host,
      ),
    );
    expect(server.seen).toHaveLength(4);
  });

  test("a digest that is suspiciously small is refused", async () => {
    for (const day of [1, 2, 5, 6, 7]) {
      const ids = Array.from({ length: 8 }, (_, index) => `2512.${day}000${index}`);
      const blocks = ids.map(
        (id, index) => `# ${index + 1}. P ${id}\n\n- links: [abs](https://arxiv.org/abs/${id})\n`,
      );
      site.write(
        `content/posts/2026-01-0${day}---Hot-Papers.md`,
        `---\ntitle: D${day}\ndate: 2026-01-0${day}\nslug: d${day}\n---\n\n${blocks.join("\n")}`,
      );
    }
    await serve({ "rss.arxiv.org/": text(arxivFeed("Fri, 09 Jan 2026", papers(1))) });
    expect(await fromArxiv()).toMatchObject({
      code: 1,
      said: { reason: expect.stringContaining("would have 1 papers, and the 5 before it have 8") },
    });
    expect((await fromArxiv(["--at-least", "1"])).said.status).toBe("written");
  });

  test("--update adds what the digest of the day lacks; the rest stays byte for byte", async () => {
    await serve({ "rss.arxiv.org/": text(arxivFeed("Fri, 09 Jan 2026", papers(1))) });
    await fromArxiv();
    const mine =
      `\ufeff${read().replace("About 2601.00001.", "Mine, **with** _marks_  ")}\nA last word.`.replaceAll(
        "\n",
        "\r\n",
      );
    site.write(FILE, mine);
    await server.stop();
    await serve({ "rss.arxiv.org/": text(arxivFeed("Fri, 09 Jan 2026", papers(1, 2, 3))) });
    expect((await fromArxiv()).said.reason).toContain("--update adds the papers that it lacks");
    expect((await fromArxiv(["--update"])).said).toMatchObject({ status: "written", papers: 2 });
    expect(read().startsWith(mine)).toBe(true);
    expect(read().slice(mine.length)).toMatch(/^\r\n\r\n# 2\. Paper 2601\.00002\r\n/);
    expect(read()).toContain("# 3. Paper 2601.00003");
    expect(await isClean()).toBe(true);
    expect((await fromArxiv(["--update"])).said.status).toBe("nothing");
  });

  test("--offline asks nobody, and what an earlier run fetched is enough", async () => {
    await serve({ "rss.arxiv.org/": text(arxivFeed("Fri, 09 Jan 2026", papers(1))) });
    expect(await fromArxiv(["--offline"])).toMatchObject({ code: 2 });
    expect(server.seen).toHaveLength(0);
    await fromArxiv(["--at-least", "9"]);
    expect((await fromArxiv(["--offline"])).said.status).toBe("written");
    expect(server.seen).toHaveLength(1);
  });
});

describe("from Hugging Face", () => {
  const item = (id: number, own: object = {}) => ({
    paper: {
      id: `2601.${String(id).padStart(5, "0")}`,
      title: `Paper ${id}`,
      authors: [{ name: "Ada Example", hidden: false }],
      summary: "We show.",
      upvotes: id,
      submittedOnDailyAt: "2026-01-09T00:00:00.000Z",
      ...own,
    },
    numComments: 1,
  });
  const fromHuggingFace = (args: string[] = [], now?: string) =>
    run(["--from", "huggingface", ...args], now);

  test("papers are ranked by their upvotes, with the time of the count", async () => {
    await serve({ "huggingface.co/api/daily_papers": json([item(3), item(30)]) });
    const { said } = await fromHuggingFace(["--threshold", "2"]);
    expect(said).toMatchObject({ status: "written", papers: 2, rankedBy: "upvotes" });
    expect(read()).toContain("- upvotes: 30, comments: 1 (01/09/2026 10:17:00)");
    expect(read().indexOf("Paper 30")).toBeLessThan(read().indexOf("Paper 3\n"));
    expect(server.seen[0]?.url).toBe(
      "/huggingface.co/api/daily_papers?date=2026-01-09&limit=100&p=0",
    );
    expect(await isClean()).toBe(true);
  });

  test("all pages are read", async () => {
    const all = Array.from({ length: 120 }, (_, index) => item(index + 1));
    await serve({
      "huggingface.co/": ({ url }, response) => {
        const page = Number(new URL(url, "http://a").searchParams.get("p"));
        response.end(JSON.stringify(all.slice(page * 100, page * 100 + 100)));
      },
    });
    expect((await fromHuggingFace(["--top", "3"])).said.papers).toBe(3);
    expect(server.seen).toHaveLength(2);
  });

  test("days without papers are nothing to do; papers of other days are refused", async () => {
    await serve({ "huggingface.co/": json([]) });
    expect((await fromHuggingFace(["--date", "2026-01-04"])).said).toMatchObject({
      status: "nothing",
      reason: "2026-01-04 is a Sunday, on which Hugging Face has no daily papers",
    });
    expect((await fromHuggingFace()).said.reason).toBe(
      "Hugging Face has no daily papers of 2026-01-09 yet",
    );
    expect((await fromHuggingFace(["--date", "2026-02-01"])).said.reason).toBe(
      "2026-02-01 is still to come",
    );
    await server.stop();
    const old = item(1, { submittedOnDailyAt: "2025-12-01T00:00:00.000Z" });
    await serve({ "huggingface.co/": json([old]) });
    expect(await fromHuggingFace()).toMatchObject({
      code: 1,
      said: { reason: "Hugging Face answered with papers of 2025-12-01 in place of 2026-01-09" },
    });
  });

  test("what it says is wrong, and answers that are none, could not run", async () => {
    await serve({
      "huggingface.co/": (_, response) => void response.writeHead(400).end('{"error":"Bad date"}'),
    });
    expect((await fromHuggingFace()).said.error).toMatch(/it answered 400/);
    await server.stop();
    await serve({ "huggingface.co/": json({ error: "Something" }) });
    expect((await fromHuggingFace()).said.error).toBe("huggingface: huggingface.co: Something");
    await server.stop();
    await serve({ "huggingface.co/": text('[{"paper":') });
    expect((await fromHuggingFace()).said.error).toContain("the answer is no JSON");
    await server.stop();
    await serve({ "huggingface.co/": json([{ article: {} }]) });
    expect((await fromHuggingFace()).said.error).toContain("none of the 1 items is a paper");
  });
});
