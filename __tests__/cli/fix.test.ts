import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { applyEdits } from "../../src/problems/apply-edits";
import { editableText } from "../../src/cli/fix/editable-text";
import { replaceFile } from "../../src/cli/fix/replace-file";
import { REPORT_SCHEMAS } from "../../src/cli/schema/report-schemas";
import { RULE_GROUPS } from "../../src/problems/rules";
import { commandSite, type CommandSite } from "../support/command-site";
import { hotPapers, runHere } from "../support/hot-papers";

const HEAD = ["---", "title: Hot Papers", "date: 2020-09-17", "slug: hot-papers", "---", ""];
const post = (...lines: string[]) => [...HEAD, ...lines, ""].join("\n");
const DAMAGED = post("A talk by Ada SchÃ¼tze.", "", "A calm\u0000 sea.");
const MENDED = post("A talk by Ada Schütze.", "", "A calm sea.");
const FILE = "content/posts/hot-papers.md";

let site: CommandSite;
beforeEach(() => {
  site = commandSite({});
});
afterEach(() => site.remove());

const run = (...args: string[]) => runHere(site.folder, ["fix", ...args]);
const read = (path = FILE) => readFileSync(join(site.folder, path));
const text = (path = FILE) => read(path).toString("utf8");

test("safe edits are made, told, and not made twice", async () => {
  site.write(FILE, DAMAGED);
  expect(await run()).toMatchInlineSnapshot(`
   {
     "code": 0,
     "err": "",
     "out": "mended content/posts/hot-papers.md: 2 edits (encoding-repaired, control-character)
   ",
   }
  `);
  expect(text()).toBe(MENDED);
  const { mtimeMs } = statSync(join(site.folder, FILE));
  expect(await run()).toMatchInlineSnapshot(`
   {
     "code": 0,
     "err": "",
     "out": "1 post: nothing to mend
   ",
   }
  `);
  expect(statSync(join(site.folder, FILE)).mtimeMs).toBe(mtimeMs);
});

const ENDS = [
  ["CRLF", (source: string) => source.replaceAll("\n", "\r\n")],
  ["lone CR", (source: string) => source.replaceAll("\n", "\r")],
  [
    "mixed line ends",
    (source: string) => source.replace("---\n", "---\r\n").replace("\n\n", "\n\r"),
  ],
  ["no line end at the end", (source: string) => source.trimEnd()],
  ["a byte order mark", (source: string) => `\ufeff${source}`],
  ["white space at line ends", (source: string) => source.replaceAll("\n", " \t\n")],
] as const;

test.each(ENDS)("%s: every other byte stays", async (_, change) => {
  site.write(FILE, change(post("A talk by Ada SchÃ¼tze.", "", "A  calm sea. ")));
  await run();
  expect(text()).toBe(change(post("A talk by Ada Schütze.", "", "A  calm sea. ")));
});

test.each([
  ["UTF-16", (source: string) => Buffer.from(`\ufeff${source}`, "utf16le")],
  ["UTF-16BE", (source: string) => Buffer.from(`\ufeff${source}`, "utf16le").swap16()],
])("a file in %s stays in it", async (_, encode) => {
  site.write(FILE, encode(DAMAGED.replace("\u0000", "\u0001")));
  await run();
  expect(read()).toEqual(encode(MENDED));
});

test("a file in another encoding becomes UTF-8, where it is known what it is", async () => {
  site.write(FILE, Buffer.from(MENDED, "latin1"));
  await run("--rule", "encoding-not-utf8=off");
  expect(read()).toEqual(Buffer.from(MENDED, "latin1"));
  expect((await run()).out).toContain("1 edit (encoding-not-utf8)");
  expect(text()).toBe(MENDED);
});

test.each([
  [
    "Cyrillic in one byte a letter",
    [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0, 0xf3],
  ],
  ["UTF-8 that has lost bytes", [...Buffer.from("日本語日本語"), 0xe2, 0x82, 0x41]],
])("%s: nothing is touched, since it is not known what it was", async (_, bytes) => {
  const unknown = Buffer.concat([Buffer.from(DAMAGED), Buffer.from(bytes)]);
  site.write(FILE, unknown);
  expect((await run()).out).toMatch(/^1 post: nothing to mend/);
  expect(read()).toEqual(unknown);
});

test("--check and --diff write nothing; the difference can be applied", async () => {
  site.write(FILE, DAMAGED.replace("A calm\u0000 sea.", "A calm sea."));
  const before = read();
  expect(await run("--check")).toMatchObject({
    code: 1,
    out: expect.stringContaining("would be mended"),
  });
  const { code, out } = await run("--diff");
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
   "--- a/content/posts/hot-papers.md
   +++ b/content/posts/hot-papers.md
   @@ -5,5 +5,5 @@
    ---
    
   -A talk by Ada SchÃ¼tze.
   +A talk by Ada Schütze.
    
    A calm sea.
   "
  `);
  expect(read()).toEqual(before);
  const applied = spawnSync("git", ["apply", "-"], { cwd: site.folder, input: out });
  expect(String(applied.stderr)).toBe("");
  expect(text()).toBe(MENDED);
  expect(await run("--check")).toMatchObject({ code: 0 });
});

test("--unsafe makes the other edits too, and the JSON is as its schema says", async () => {
  site.write(FILE, post("Nothing.").replace("2020-09-17", "17/09/2020"));
  expect(await run()).toMatchObject({
    code: 1,
    out: expect.stringContaining("1 place more by --unsafe"),
  });
  const { out, code } = await run("--unsafe", "--json");
  expect(code).toBe(0);
  const report = JSON.parse(out);
  const validate = new Ajv({ strict: false }).compile(REPORT_SCHEMAS.fix);
  validate(report);
  expect(validate.errors).toBeNull();
  expect(report.files).toEqual([{ file: FILE, edits: 1, rules: ["date-invalid"], refused: null }]);
  expect(text()).toBe(post("Nothing."));
});

test("rules that are off or ignored are left alone, and only the files that are asked for are mended", async () => {
  site.write(FILE, DAMAGED);
  await run("--rule", "encoding-repaired=off");
  expect(text()).toBe(DAMAGED.replace("\u0000", ""));
  site.write(FILE, DAMAGED);
  site.write("content/posts/other.md", DAMAGED.replace("slug: hot-papers", "slug: other"));
  await run("content/posts/other.md");
  expect(text()).toBe(DAMAGED);
  expect(text("content/posts/other.md")).toBe(MENDED.replace("slug: hot-papers", "slug: other"));
});

const EDITED = RULE_GROUPS.flatMap(({ rules }) => [...rules]).flatMap((rule) =>
  "edits" in rule &&
  rule.edits !== undefined &&
  typeof rule.wrong === "string" &&
  typeof rule.right === "string"
    ? [[rule.id, rule.wrong, rule.right] as const]
    : [],
);

test.each(EDITED)(
  "%s: the wrong example becomes the right one, with CRLF too",
  async (_, wrong, right) => {
    site.write(FILE, wrong);
    await run("--unsafe");
    expect(text()).toBe(right);
    site.write(FILE, wrong.replaceAll("\n", "\r\n"));
    await run("--unsafe");
    expect(text()).toBe(right.replaceAll("\n", "\r\n"));
  },
);

test("a link to a post stays one, and its file keeps its mode", async () => {
  site.write("content/kept.md", DAMAGED);
  chmodSync(join(site.folder, "content/kept.md"), 0o640);
  mkdirSync(join(site.folder, "content/posts"));
  symlinkSync("../kept.md", join(site.folder, FILE));
  await run();
  expect(lstatSync(join(site.folder, FILE)).isSymbolicLink()).toBe(true);
  expect(text("content/kept.md")).toBe(MENDED);
  expect(statSync(join(site.folder, "content/kept.md")).mode & 0o777).toBe(0o640);
});

test("a read-only file is left as it is, and told", async () => {
  site.write(FILE, DAMAGED);
  chmodSync(join(site.folder, FILE), 0o444);
  expect(await run()).toMatchObject({ code: 1, out: expect.stringContaining("it is read-only") });
  expect(text()).toBe(DAMAGED);
  expect(readdirSync(join(site.folder, "content/posts"))).toEqual(["hot-papers.md"]);
});

test("a file that changed since it was read is left as it is", () => {
  site.write(FILE, DAMAGED);
  const path = join(site.folder, FILE);
  const said = replaceFile(path, Buffer.from("Other"), Buffer.from(MENDED));
  expect(said).toBe("it has changed since it was read");
  expect(text()).toBe(DAMAGED);
  expect(readdirSync(join(site.folder, "content/posts"))).toEqual(["hot-papers.md"]);
});

test("killed before the new file takes the place of the old, nothing is lost; the next run clears up", async () => {
  site.write(FILE, DAMAGED);
  const hook = join(site.folder, "kill.cjs");
  site.write(
    "kill.cjs",
    'require("node:fs").renameSync = () => process.kill(process.pid, "SIGKILL");',
  );
  const killed = await hotPapers(site.folder, ["fix"], {
    env: { NODE_OPTIONS: `--require ${hook}` },
  });
  expect(killed.code).toBeNull();
  expect(text()).toBe(DAMAGED);
  const left = readdirSync(join(site.folder, "content/posts"));
  expect(left).toEqual([
    expect.stringMatching(/^\.hot-papers\.md\.hot-papers-\d+\.tmp$/),
    "hot-papers.md",
  ]);
  expect((await runHere(site.folder, ["check"])).out).toMatch(/^(?!.*\.tmp)/s);
  await run();
  expect(text()).toBe(MENDED);
  expect(readdirSync(join(site.folder, "content/posts"))).toEqual(["hot-papers.md"]);
});

test("a folder in which nothing can be written loses nothing", async () => {
  site.write(FILE, DAMAGED);
  const before = read();
  // As on a full disk: what is written beside the file fails.
  const hook = join(site.folder, "full.cjs");
  site.write(
    "full.cjs",
    'const fs = require("node:fs"); fs.fsyncSync = () => { throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" }); };',
  );
  const { code, out } = await hotPapers(site.folder, ["fix"], {
    env: { NODE_OPTIONS: `--require ${hook}` },
  });
  expect(code).toBe(1);
  expect(out).toContain("ENOSPC");
  expect(read()).toEqual(before);
  expect(readdirSync(join(site.folder, "content/posts"))).toEqual(["hot-papers.md"]);
});

test("edits that touch each other wait for the next round", () => {
  const problem = (column: number, end: number, inserted: string) => ({
    edits: [{ start: { line: 2, column }, end: { line: 2, column: end }, text: inserted }],
  });
  const problems = [problem(1, 3, "A\nB"), problem(2, 4, "C"), problem(5, 6, "")];
  const { text: edited, made } = applyEdits("one\r\ntwo three\r\n", problems as never);
  expect(edited).toBe("one\r\nA\r\nBo hree\r\n");
  expect(made).toEqual([problems[0], problems[2]]);
});

test("no byte is touched of what would not come back the same", () => {
  const odd = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from("a", "utf16le"),
    Buffer.from([0x00, 0xd8]),
  ]);
  expect(editableText(odd)).toBeNull();
  expect(editableText(Buffer.from("abc"))?.text).toBe("abc");
});
