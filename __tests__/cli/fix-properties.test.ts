import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseDigest } from "../../src/digest/parse-digest";
import { RULE_GROUPS } from "../../src/problems/rules";
import { commandSite, type CommandSite } from "../support/command-site";
import { runHere } from "../support/hot-papers";
import { shown } from "../support/shown";

const FILE = "content/posts/hot-papers.md";

/** Pieces of posts, most of which break a rule. */
const LINES = RULE_GROUPS.flatMap(({ rules }) => [...rules]).flatMap(({ wrong }) =>
  typeof wrong === "string" && wrong.length < 2000 ? wrong.split("\n") : [],
);
const post = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.constant("")), { maxLength: 12 })
  .map((lines) =>
    ["---", "title: Hot Papers", "date: 2020-09-17", "slug: a", "---", "", ...lines, ""].join("\n"),
  );
const ends = fc.constantFrom("\n", "\r\n");

let site: CommandSite;
beforeEach(() => {
  site = commandSite({});
});
afterEach(() => site.remove());

async function fixed(source: string, ...flags: string[]): Promise<string> {
  site.write(FILE, source);
  await runHere(site.folder, ["fix", ...flags]);
  return readFileSync(join(site.folder, FILE), "utf8");
}

const read = (source: string) =>
  shown(parseDigest(source, { fileName: "posts/hot-papers.md" }).digest);

test("safe edits change nothing that pages show, and twice changes nothing more", async () => {
  await fc.assert(
    fc.asyncProperty(post, ends, async (source, end) => {
      const before = source.replaceAll("\n", end);
      const once = await fixed(before);
      expect(read(once)).toBe(read(before));
      expect(await fixed(once)).toBe(once);
      if (end === "\r\n") expect(once.replaceAll("\r\n", "")).not.toContain("\n");
    }),
    { numRuns: 60 },
  );
});

test("all edits together come to an end, after which there are none", async () => {
  await fc.assert(
    fc.asyncProperty(post, async (source) => {
      const once = await fixed(source, "--unsafe");
      expect(await fixed(once, "--unsafe")).toBe(once);
    }),
    { numRuns: 60 },
  );
});
