import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOutputs } from "../../../src/gatsby/outputs/write-outputs";

const STARTED = Date.now();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-outputs-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (path: string, text: string) => ({ path, type: "text/plain", content: () => text });
const read = (name: string) => readFileSync(join(folder, name), "utf8");

/** As if a build before had written it. */
function age(name: string): void {
  utimesSync(join(folder, name), 1_000_000_000, 1_000_000_000);
}

test("files are written, and outdated files of the previous build are removed", () => {
  writeOutputs([file("/a.txt", "one"), file("/data/b.txt", "one")], folder, STARTED);
  age("a.txt");
  age("data/b.txt");
  expect(writeOutputs([file("/a.txt", "two")], folder, STARTED)).toEqual([]);
  expect(read("a.txt")).toBe("two");
  expect(existsSync(join(folder, "data/b.txt"))).toBe(false);
  expect(read("hot-papers/files.txt")).toBe("/a.txt");
});

test("files of a build that was killed while it wrote are removed by the next build", () => {
  const killed = () => {
    throw new Error("killed");
  };
  const files = [file("/a.txt", "taken back"), { ...file("/b.txt", ""), content: killed }];
  expect(() => writeOutputs(files, folder, STARTED)).toThrow("killed");
  expect(read("a.txt")).toBe("taken back");
  age("a.txt");
  writeOutputs([file("/c.txt", "new")], folder, STARTED);
  expect(existsSync(join(folder, "a.txt"))).toBe(false);
});

test("a file that has its content already keeps its time", () => {
  const files = [file("/same.txt", "é"), file("/other.txt", "é")];
  writeOutputs(files, folder, STARTED);
  age("same.txt");
  age("other.txt");
  writeOutputs([file("/same.txt", "é"), file("/other.txt", "ê")], folder, STARTED);
  expect(statSync(join(folder, "same.txt")).mtimeMs).toBe(1_000_000_000_000);
  expect(read("other.txt")).toBe("ê");
});

test("a truncated file is written again in full", () => {
  const image = {
    path: "/hot-papers/images/1/a.png",
    type: "image/png",
    content: () => Buffer.of(1, 2, 3),
  };
  writeOutputs([image], folder, STARTED);
  writeFileSync(join(folder, image.path), Buffer.of(1));
  age(image.path);
  writeOutputs([image], folder, STARTED);
  expect(readFileSync(join(folder, image.path))).toEqual(Buffer.of(1, 2, 3));
});

test("a note that names files outside public/ removes none of them", () => {
  const outside = join(folder, "outside.txt");
  writeFileSync(outside, "not ours");
  age("outside.txt");
  const publicDir = join(folder, "public");
  mkdirSync(join(publicDir, "hot-papers"), { recursive: true });
  writeFileSync(join(publicDir, "hot-papers/files.txt"), "/../outside.txt\n../outside.txt\n");
  writeOutputs([], publicDir, STARTED);
  expect(readFileSync(outside, "utf8")).toBe("not ours");
});

test("a file that the site or another plugin made in this build stays, and is reported", () => {
  writeFileSync(join(folder, "rss.xml"), "theirs");
  const taken = writeOutputs([file("/rss.xml", "ours")], folder, STARTED);
  expect(taken).toEqual(["/rss.xml"]);
  expect(read("rss.xml")).toBe("theirs");
});

test("a file that was the theme's and is now the site's is not removed", () => {
  writeOutputs([file("/rss.xml", "ours")], folder, STARTED);
  writeFileSync(join(folder, "rss.xml"), "theirs");
  writeOutputs([], folder, STARTED);
  expect(read("rss.xml")).toBe("theirs");
});
