import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDigest } from "../../../src/digest/parse-digest";

const FIXTURES = join(__dirname, "../../fixtures");

function read(folder: string, name: string) {
  const source = readFileSync(join(FIXTURES, folder, name), "utf8");
  return { source, ...parseDigest(source, { fileName: `posts/${name}` }) };
}

const ARTICLES = readdirSync(join(FIXTURES, "articles"));
const SHAPES = readdirSync(join(FIXTURES, "digest-shapes"));

test("the control is large enough", () => {
  expect(ARTICLES.length).toBeGreaterThanOrEqual(30);
  expect(SHAPES.length).toBeGreaterThanOrEqual(12);
});

test.each(ARTICLES)("%s mentions papers and stays an article", (name) => {
  expect(read("articles", name).digest.entries.map(({ key }) => key)).toEqual([]);
});

test.each(SHAPES)("the papers of %s are found by their identifiers", (name) => {
  const { source, digest, problems } = read("digest-shapes", name);
  const ids = [...new Set(source.match(/(?<!\d)2604\.\d{5}(?!\d)/g))];
  const found = digest.entries.map(({ arxivId }) => arxivId);
  const missing = ids.filter((id) => !found.includes(id));
  expect(ids.length).toBeGreaterThanOrEqual(5);
  expect(missing.length).toBeLessThanOrEqual(ids.length * 0.05);
  expect(found).toHaveLength(new Set(found).size);
  // As their authors write.
  const own = /^(?:heading-unnumbered|image-remote|link-http|link-pdf-suffix)$/;
  expect(problems.filter(({ rule }) => !own.test(rule))).toEqual([]);
});
