import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOutputs } from "../../../src/gatsby/outputs/write-outputs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-outputs-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function memory() {
  const known = new Map<string, unknown>();
  return {
    get: async (key: string) => known.get(key),
    set: async (key: string, value: unknown) => void known.set(key, value),
  };
}

const file = (path: string, text: string) => ({ path, type: "text/plain", content: () => text });
const read = (name: string) => readFileSync(join(folder, name), "utf8");

/** As if a build before had written it. */
function age(name: string): void {
  utimesSync(join(folder, name), 1_000_000_000, 1_000_000_000);
}

test("files are written, and those of the build before that are no more are removed", async () => {
  const cache = memory();
  await writeOutputs([file("/a.txt", "one"), file("/data/b.txt", "one")], folder, cache);
  age("a.txt");
  age("data/b.txt");
  expect(await writeOutputs([file("/a.txt", "two")], folder, cache)).toEqual([]);
  expect(read("a.txt")).toBe("two");
  expect(existsSync(join(folder, "data/b.txt"))).toBe(false);
});

test("a file that the site or another plugin made in this build stays, and is told", async () => {
  writeFileSync(join(folder, "rss.xml"), "theirs");
  const taken = await writeOutputs([file("/rss.xml", "ours")], folder, memory());
  expect(taken).toEqual(["/rss.xml"]);
  expect(read("rss.xml")).toBe("theirs");
});

test("a file that was ours and now is theirs is not removed with ours", async () => {
  const cache = memory();
  await writeOutputs([file("/rss.xml", "ours")], folder, cache);
  writeFileSync(join(folder, "rss.xml"), "theirs");
  await writeOutputs([], folder, cache);
  expect(read("rss.xml")).toBe("theirs");
});
