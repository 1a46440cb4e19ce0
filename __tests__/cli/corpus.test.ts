import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { highCharacters, type CodePageLabel } from "../../src/digest/repair/code-page";
import { parseDigest } from "../../src/digest/parse-digest";
import { commandSite, type CommandSite } from "../support/command-site";
import { hotPapers, runHere } from "../support/hot-papers";
import { shown } from "../support/shown";

const FOLDER = resolve(__dirname, "../../../shared/corpus/posts");
/** Real digests are not in the repository. */
const describeCorpus = existsSync(FOLDER) ? describe : describe.skip;

const posts = () => readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
/** The bytes of a file whose UTF-8 was read in a one-byte character set, and saved. */
function damage(bytes: Uint8Array, label: CodePageLabel): Uint8Array {
  const characters = highCharacters(label);
  const misread = Array.from(bytes, (byte) =>
    byte < 128 ? String.fromCharCode(byte) : characters.charAt(byte - 128),
  );
  return new TextEncoder().encode(misread.join(""));
}

describeCorpus("the real digests (skipped where ../shared/corpus/posts is absent)", () => {
  let site: CommandSite;
  beforeAll(() => {
    const files = posts().map(
      (name) => [`content/posts/${name}`, readFileSync(join(FOLDER, name))] as const,
    );
    // Their pictures are not among them.
    const config = JSON.stringify({ rules: { "social-image-missing": "off" } });
    site = commandSite({ ...Object.fromEntries(files), "hot-papers.config.json": config });
  });
  afterAll(() => site.remove());

  test("check finds no error in them", async () => {
    const { code, out } = await hotPapers(site.folder, ["check", "--json"]);
    expect(code).toBe(0);
    const { counts, posts: number } = JSON.parse(out);
    expect(number).toBe(posts().length);
    expect(counts.error).toBe(0);
  });

  test("fix leaves them byte for byte, or changes nothing that pages show", async () => {
    expect(await runHere(site.folder, ["fix"])).toMatchObject({ code: 0 });
    for (const name of posts()) {
      const before = readFileSync(join(FOLDER, name));
      const after = readFileSync(join(site.folder, "content/posts", name));
      if (before.equals(after)) continue;
      const read = (bytes: Buffer) =>
        parseDigest(bytes.toString("utf8"), { fileName: `posts/${name}` });
      expect(shown(read(after).digest)).toBe(shown(read(before).digest));
    }
    expect((await runHere(site.folder, ["fix", "--check"])).out).toContain("nothing to mend");
  });

  test.each<[string, CodePageLabel[]]>([
    ["Mac Roman", ["macintosh"]],
    ["Windows-1252", ["windows-1252"]],
    ["Mac Roman twice", ["macintosh", "macintosh"]],
    ["Windows-1252 twice", ["windows-1252", "windows-1252"]],
  ])("copies that were read as %s come back byte for byte", async (_, labels) => {
    for (const name of posts()) {
      const bytes = labels.reduce<Uint8Array>(damage, readFileSync(join(FOLDER, name)));
      writeFileSync(join(site.folder, "content/posts", name), bytes);
    }
    // These have edits of their own for the posts as they are.
    const left = ["script-repeated=off", "date-form=off"].flatMap((rule) => ["--rule", rule]);
    await runHere(site.folder, ["fix", ...left]);
    const different = posts().filter(
      (name) =>
        !readFileSync(join(FOLDER, name)).equals(
          readFileSync(join(site.folder, "content/posts", name)),
        ),
    );
    expect(different).toEqual([]);
  });
});
