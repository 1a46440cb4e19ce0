import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import Ajv4 from "ajv";
import addFormats from "ajv-formats";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import { REPORT_SCHEMAS } from "../../src/cli/schema/report-schemas";
import { commandSite, type CommandSite } from "../support/command-site";
import { hotPapers, runHere } from "../support/hot-papers";

const post = (slug: string, ...lines: string[]) =>
  [
    "---",
    `title: Papers of ${slug}`,
    "date: 2026-01-09",
    `slug: ${slug}`,
    "---",
    "",
    ...lines,
    "",
  ].join("\n");

const GOOD = post("good", "Nothing came out this week.");
const WARNED = post("warned", "A talk by Ada SchÃ¼tze.");
const WRONG =
  "---\ntitle: Wrong\ndate: 17/09/2020\nslug: wrong\n---\n\nNothing came out this week.\n";

let site: CommandSite;
beforeEach(() => {
  site = commandSite({ "content/posts/good.md": GOOD });
});
afterEach(() => site.remove());

const run = (...args: string[]) => runHere(site.folder, args);

test("a folder without problems, and without Gatsby: exit code 0", async () => {
  expect(await hotPapers(site.folder, ["check"])).toEqual({
    code: 0,
    out: "1 post: no problems\n",
    err: "",
  });
});

test("problems are told by file, with the line and how to mend them: 1 for errors, 0 for warnings", async () => {
  site.write("content/posts/warned.md", WARNED);
  expect(await run("check")).toMatchObject({ code: 0 });
  site.write("content/posts/wrong.md", WRONG);
  const { code, out } = await run("check");
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "content/posts/warned.md:7:18 warning encoding-repaired
     The text was damaged by a wrong encoding: “SchÃ¼tze.” is read as “Schütze.”.
     7 | A talk by Ada SchÃ¼tze.
       |                  ^^
     Fix: Save the file again with the text repaired, as UTF-8.

   content/posts/wrong.md:3:7 error date-invalid
     The date “17/09/2020” does not exist or is not in a known form.
     3 | date: 17/09/2020
       |       ^^^^^^^^^^
     Fix: Write it as 2020-09-17.

   3 posts: 2 problems (1 error, 1 warning) in 2 places of 2 files
   1 place can be mended by hot-papers fix
   "
  `);
});

test("what cannot run says why and exits with 2", async () => {
  const said = async (...args: string[]) => {
    const { code, err } = await run(...args);
    return `${code} ${err.trim().split("\n")[0]}`;
  };
  expect([
    await said("check", "nowhere.md"),
    await said("check", "--rule", "date-invalied=off"),
    await said("check", "--rule", "date-invalid=loud"),
    await said("check", "--max-warnings", "few"),
    await said("check", "--format", "xml"),
    await said("check", "--baseline", "none.json"),
    await said("check", "--update-baseline"),
    await said("check", "--changed-since", "HEAD"),
    await said("chek"),
  ]).toMatchInlineSnapshot(`
   [
     "2 hot-papers: nowhere.md does not exist.",
     "2 hot-papers: --rule date-invalied=off: “date-invalied” is not a rule; did you mean date-invalid?",
     "2 hot-papers: --rule date-invalid=loud: write date-invalid=off, =info, =warn or =error",
     "2 error: option '--max-warnings <number>' argument 'few' is invalid. It has to be a whole number.",
     "2 error: option '--format <name>' argument 'xml' is invalid. Allowed choices are pretty, unix, json, github, sarif.",
     "2 hot-papers: The baseline none.json does not exist: hot-papers check --update-baseline writes it.",
     "2 hot-papers: --update-baseline: name the file by --baseline, or as "baseline" in hot-papers.config.json.",
     "2 hot-papers: --changed-since HEAD: fatal: not a git repository (or any of the parent directories): .git",
     "2 error: unknown command 'chek'",
   ]
  `);
});

test("a folder without posts cannot be checked", async () => {
  const empty = commandSite({});
  const { code, err } = await runHere(empty.folder, ["check"]);
  expect(code).toBe(2);
  expect(err).toContain("there are no posts");
  empty.remove();
});

test("help has examples and exit codes", async () => {
  const { code, out } = await run("--help");
  expect(code).toBe(0);
  expect(out).toContain("hot-papers fix --diff");
  expect(out).toContain("Exit codes: 0");
  expect((await run("check", "--help")).out).toContain("--changed-since origin/main");
  expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("paths outside the content folders are checked on their own", async () => {
  site.write("drafts/next.md", WRONG);
  const { code, out } = await run("check", "drafts", "--format", "unix");
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "drafts/next.md:3:7: error: The date “17/09/2020” does not exist or is not in a known form. Write it as 2020-09-17. [date-invalid]
   "
  `);
});

test("in the folder of the site, only posts are looked at, not its other Markdown", async () => {
  site.write("README.md", "# Read me");
  site.write("docs/guide.md", "# A guide");
  expect((await run("check", ".")).out).toBe("1 post: no problems\n");
  site.write("drafts/README.md", "# Read me");
  site.write("drafts/next.md", GOOD);
  expect((await run("check", "drafts")).out).toBe("1 post: no problems\n");
});

test("problems that posts have together are told for the paths that are asked for", async () => {
  site.write("content/posts/same.md", GOOD);
  expect((await run("check", "content/posts/good.md", "--format", "unix")).out).toBe("");
  expect((await run("check", "content/posts/same.md", "--format", "unix")).out).toContain(
    "[path-collision]",
  );
});

test("links to posts, papers and places that are not there are told; other pages of the site are not", async () => {
  site.write("src/pages/team.js", "");
  site.write(
    "content/posts/links.md",
    post(
      "links",
      "[A](good.md) [B](gone.md) [C](/posts/good/) [D](/posts/gone/) [E](/team/) [F](good.md#nowhere)",
    ),
  );
  const { out } = await run("check", "--format", "unix");
  expect(out.match(/“[^”]+”/g)).toEqual(["“gone.md”", "“/posts/gone/”", "“good.md#nowhere”"]);
});

test("images that are missing are told", async () => {
  site.write("content/posts/image.md", post("image", "![A chart](chart.png)"));
  expect((await run("check", "--format", "unix")).out).toContain("[image-missing]");
});

test("the text of an editor is checked in place of its file", async () => {
  site.write("content/posts/wrong.md", WRONG);
  const args = [
    "check",
    "--stdin",
    "--stdin-filename",
    "content/posts/wrong.md",
    "--format",
    "unix",
  ];
  const mended = await runHere(site.folder, args, {
    input: WRONG.replace("17/09/2020", "2020-09-17"),
  });
  expect(mended).toEqual({ code: 0, out: "", err: "" });
  const same = await runHere(site.folder, args, { input: WRONG });
  expect(same).toMatchObject({
    code: 1,
    out: expect.stringContaining("content/posts/wrong.md:3:7: error"),
  });
});

test("--rule and --max-warnings decide what fails", async () => {
  site.write("content/posts/warned.md", WARNED);
  expect(await run("check", "--max-warnings", "0")).toMatchObject({ code: 1 });
  expect(await run("check", "--max-warnings", "1")).toMatchObject({ code: 0 });
  expect(await run("check", "--rule", "encoding-repaired=error")).toMatchObject({ code: 1 });
  expect((await run("check", "--rule", "encoding-repaired=off")).out).toBe(
    "2 posts: no problems\n",
  );
});

test("marks in a post, ignored files and the configuration leave problems out", async () => {
  site.write(
    "content/posts/warned.md",
    WARNED.replace("A talk", "<!-- hot-papers-ignore encoding-repaired -->\n\nA talk"),
  );
  expect((await run("check")).out).toMatchInlineSnapshot(`
   "2 posts: no problems
   1 ignored
   "
  `);
  site.write("content/posts/wrong.md", WRONG);
  site.write("hot-papers.config.json", '{ "ignore": "content/posts/wrong.md" }');
  expect(await run("check")).toMatchObject({ code: 0 });
  site.write("hot-papers.config.json", '{ "rules": { "date-invalid": "warn" } }');
  expect(await run("check")).toMatchObject({ code: 0 });
  expect(await run("check", "--rule", "date-invalid=error")).toMatchObject({ code: 1 });
  site.write("hot-papers.config.json", '{ "rulez": {} }');
  expect(await run("check")).toMatchObject({
    code: 2,
    err: expect.stringContaining('did you mean "rules"?'),
  });
});

test("the theme's options win over the configuration file", async () => {
  site.write(
    "hot-papers.config.mjs",
    'export default { content: "digests", rules: { "date-invalid": "off" } };',
  );
  site.write("digests/posts/wrong.md", WRONG);
  expect(await hotPapers(site.folder, ["check"])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^1 post/),
  });
  const options =
    '{ paths: { content: ["content", "digests"] }, rules: { "date-invalid": "error" } }';
  site.write(
    "gatsby-config.js",
    `module.exports = { plugins: [{ resolve: "gatsby-theme-hot-papers", options: ${options} }] };`,
  );
  expect(await hotPapers(site.folder, ["check"])).toMatchObject({
    code: 1,
    out: expect.stringContaining("2 posts"),
  });
});

test("a baseline knows the problems that were there, and says what of them is mended", async () => {
  site.write("content/posts/wrong.md", WRONG);
  expect(await run("check", "--baseline", "known.json", "--update-baseline")).toEqual({
    code: 0,
    out: "1 problem known now: known.json\n",
    err: "",
  });
  site.write(
    "content/posts/wrong.md",
    WRONG.replace("slug: wrong\n", "slug: wrong\ncategory: A\n"),
  );
  expect(await run("check", "--baseline", "known.json")).toMatchObject({ code: 0 });
  site.write("content/posts/other.md", WRONG.replace("slug: wrong", "slug: other"));
  expect(await run("check", "--baseline", "known.json")).toMatchObject({ code: 1 });
  site.write("content/posts/other.md", GOOD.replace("slug: good", "slug: other"));
  site.write("content/posts/wrong.md", GOOD.replace("slug: good", "slug: wrong"));
  expect((await run("check", "--baseline", "known.json")).out).toContain(
    "baseline: 1 problem mended",
  );
});

test("what the file system says is told in one line", async () => {
  site.write("content/posts/wrong.md", WRONG);
  expect(await run("check", "--cache", "--cache-location", "content/posts")).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^hot-papers: EISDIR: .*\n$/),
  });
});

test("a baseline keeps what it knows of files that are not asked for", async () => {
  site.write("content/posts/wrong.md", WRONG);
  site.write("content/posts/other.md", GOOD.replace("slug: good", "slug: other"));
  await run("check", "--baseline", "known.json", "--update-baseline");
  const other = ["check", "content/posts/other.md", "--baseline", "known.json"];
  expect((await run(...other)).out).not.toContain("mended");
  await run(...other, "--update-baseline");
  expect(await run("check", "--baseline", "known.json", "--max-warnings", "0")).toMatchObject({
    code: 0,
  });
  site.write("content/posts/apart.md", WRONG.replace("slug: wrong", "slug: apart"));
  await run("check", "--baseline", "known.json", "--update-baseline");
  const known = () => readFileSync(join(site.folder, "known.json"), "utf8");
  const whole = known();
  await run("check", "content/posts/apart.md", "--baseline", "known.json", "--update-baseline");
  expect(known()).toBe(whole);
  site.write("known.json", "{");
  expect((await run("check", "--baseline", "known.json")).err).toMatch(
    /^hot-papers: The baseline known\.json cannot be read: /,
  );
});

test("--changed-since tells of files that are new or changed alone", async () => {
  site.write("content/posts/wrong.md", WRONG);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@a.example", ...args], {
      cwd: site.folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "All");
  expect(await run("check", "--changed-since", "HEAD")).toMatchObject({ code: 0 });
  site.write("content/posts/new – day.md", WRONG.replace("slug: wrong", "slug: new"));
  const { code, out } = await run("check", "--changed-since", "HEAD", "--format", "unix");
  expect(code).toBe(1);
  expect(out).toMatch(/^content\/posts\/new – day\.md:3:7: [^\n]+\n$/);
});

test("JSON is as its schema says", async () => {
  site.write("content/posts/wrong.md", WRONG);
  const { out } = await run("check", "--json");
  const validate = new Ajv({ strict: false }).compile(REPORT_SCHEMAS.check);
  const report: unknown = JSON.parse(out);
  validate(report);
  expect(validate.errors).toBeNull();
  expect(report).toMatchObject({ posts: 2, counts: { error: 1, warning: 0, info: 0 } });
});

test("SARIF is valid, with rules, places and fixes", async () => {
  site.write("content/posts/a b#c.md", WRONG.replace("17/09", "2020/2/30"));
  site.write("content/posts/warned.md", WARNED);
  const { out } = await run("check", "--format", "sarif");
  const ajv = new Ajv4({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const { $schema, id, ...schema } = sarifSchema as Record<string, unknown>;
  void [$schema, id];
  const validate = ajv.compile(schema);
  const log = JSON.parse(out);
  validate(log);
  expect(validate.errors).toBeNull();
  const [first] = log.runs[0].results;
  expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe(
    "content/posts/a%20b%23c.md",
  );
  expect(log.runs[0].results[1].fixes[0].artifactChanges[0].replacements[0]).toMatchObject({
    insertedContent: { text: expect.stringContaining("ü") },
  });
});

test("for GitHub, problems are commands to its runner, and a table in its summary", async () => {
  site.write("content/posts/a,b:c%.md", WRONG.replace("17/09/2020", "'17/09/2020::%'"));
  const summary = join(site.folder, "summary.md");
  const { out } = await runHere(site.folder, ["check", "--format", "github"], {
    env: { GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: join(site.folder, "content") },
  });
  expect(out).toMatchInlineSnapshot(`
   "::error file=posts/a%2Cb%3Ac%25.md,line=3,endLine=3,col=7,endColumn=22,title=date-invalid::The date “17/09/2020::%25” does not exist or is not in a known form. Write it as 2020-09-17 or 2020-09-17T09:55:42Z.
   "
  `);
  expect(readFileSync(summary, "utf8")).toMatchInlineSnapshot(`
   "### hot-papers: 1 problem (1 error, 0 warnings) in 1 place of 1 file

   | severity | place | rule | problem |
   | --- | --- | --- | --- |
   | error | posts/a,b&#58;c%.md&#58;3&#58;7 | date&#45;invalid | The date “17/09/2020&#58;&#58;%” does not exist or is not in a known form. Write it as 2020&#45;09&#45;17 or 2020&#45;09&#45;17T09&#58;55&#58;42Z. |
   "
  `);
});

test("colours are for terminals, and as FORCE_COLOR and NO_COLOR say", async () => {
  site.write("content/posts/wrong.md", WRONG);
  const colored = async (env: Record<string, string>) =>
    (await runHere(site.folder, ["check"], { env })).out.includes("\u001b");
  expect(await colored({})).toBe(false);
  expect(await colored({ FORCE_COLOR: "1" })).toBe(true);
  expect(await colored({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
});

test("an author's control characters do nothing in the terminal", async () => {
  site.write("content/posts/wrong.md", WRONG.replace("17/09/2020", '"17\u001b[31m\u202e09"'));
  const { out } = await run("check");
  expect(out).not.toContain("\u001b");
  expect(out).not.toContain("\u202e");
});

test("the cache changes nothing that is told, and forgets what has changed", async () => {
  site.write("content/posts/wrong.md", WRONG);
  site.write("content/posts/links.md", post("links", "[F](good.md#nowhere) ![](chart.png)"));
  const cold = await run("check", "--cache");
  expect(cold.out).toBe((await run("check")).out);
  expect(await run("check", "--cache")).toEqual(cold);
  site.write("content/posts/wrong.md", GOOD.replace("slug: good", "slug: wrong"));
  site.write("content/posts/links.md", post("links", "[F](good.md)"));
  expect((await run("check", "--cache")).out).toBe("3 posts: no problems\n");
  site.write(".cache/hot-papers/check.json", "[[");
  expect((await run("check", "--cache")).out).toBe("3 posts: no problems\n");
});
