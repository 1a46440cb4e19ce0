import { hashFiles } from "../../../src/gatsby/cache/hash-by-content";

/** Returns the hashes that a compilation with these files gets, whose chunks have these of them. */
function hashes(files: Record<string, string>, chunks: string[][], hash = "webpack's") {
  const compilation = {
    hash,
    chunks: chunks.map((each) => ({ hash, files: each })),
    assets: Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, { buffer: () => Buffer.from(text) }]),
    ),
    hooks: { afterProcessAssets: { tap: () => undefined } },
  };
  hashFiles(compilation);
  return { whole: compilation.hash, chunks: compilation.chunks.map((chunk) => chunk.hash) };
}

const FILES = { "a.js": "one", "b.js": "two", "a.js.map": "{}" };
const FIRST = hashes(FILES, [["a.js"], ["b.js"]]);

test("equal files have equal hashes, whatever webpack's are and in whatever order they come", () => {
  const turned = Object.fromEntries(Object.entries(FILES).reverse());
  expect(hashes(turned, [["a.js"], ["b.js"]], "another")).toEqual(FIRST);
});

test("a file that differs changes the hash of its chunk and of the whole", () => {
  const other = hashes({ ...FILES, "b.js": "three" }, [["a.js"], ["b.js"]]);
  expect(other.chunks[0]).toBe(FIRST.chunks[0]);
  expect(other.chunks[1]).not.toBe(FIRST.chunks[1]);
  expect(other.whole).not.toBe(FIRST.whole);
});

test("a source map changes nothing", () => {
  expect(hashes({ ...FILES, "a.js.map": "{1}" }, [["a.js"], ["b.js"]])).toEqual(FIRST);
});

test("what stands at the end of one file or the beginning of the next is told apart", () => {
  const two = (one: string, other: string) => hashes({ a: one, b: other }, [["a", "b"]]).chunks;
  expect(two("xb\n", "y")).not.toEqual(two("x", "b\ny"));
});
