import matter from "gray-matter";
import { dirname } from "node:path";
import { tolerateFrontMatter } from "../../../src/gatsby/content/tolerate-front-matter";
import { createStore } from "../../support/plugin-store";
import { cpuSeconds } from "../../support/cpu-seconds";

/** What gatsby-transformer-remark makes of a post, with the theme and without. */
function read(post: string, pluginOptions = {}): { data: object; content: string } {
  const resolve = dirname(require.resolve("gatsby-transformer-remark/package.json"));
  const plugin = { name: "gatsby-transformer-remark", resolve, pluginOptions };
  tolerateFrontMatter({ store: createStore([plugin]) });
  return matter(post, pluginOptions);
}

const post = (frontMatter: string, language = "") => `---${language}\n${frontMatter}\n---\n\nText.\n`;

test.each([
  ["broken YAML", post("title: [")],
  ["CoffeeScript", post("title = 1", "coffee")],
  ["TOML", post('title = "a"', "toml")],
  ["broken JSON", post("{ title", "json")],
  ["an unknown language", post("title", "nobody-knows")],
  ["a name of JavaScript's own", post("title", "constructor")],
  ["the name of a prototype", post("title", "__proto__")],
  ["what nests too deep", post(`title: a\ntags: ${"[".repeat(15_000)}${"]".repeat(15_000)}`)],
  ["a list", post("- a\n- b")],
  ["one text", post("title")],
  ["an alias of nothing", post("title: *a")],
  ["a tag that makes code", post("title: !!js/function 'function () {}'")],
])("%s is no front matter, and ends nothing", (_, source) => {
  expect(read(source).data).toEqual({});
});

test("JavaScript is not run", () => {
  const source = post("(globalThis.hostile = 1, { title: 'a' })", "js");
  expect(read(source).data).toEqual({});
  expect("hostile" in globalThis).toBe(false);
});

test("JSON is read, since it is YAML", () => {
  expect(read(post('{ "title": "a", "tags": ["b"] }', "json")).data).toEqual({
    title: "a",
    tags: ["b"],
  });
});

test("keys with a special meaning and values that contain themselves are left out", () => {
  const { data } = read(post("__proto__: { polluted: true }\nnested: { __proto__: { a: 1 }, b: 2 }\nround: &a [1, *a]"));
  expect(data).toEqual({ nested: { b: 2 }, round: [1] });
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect("polluted" in data).toBe(false);
});

test("aliases of aliases are refused before they expand", () => {
  const levels = [..."bcdefgh"].map(
    (name, i) => `${name}: &${name} [${Array(9).fill(`*${String.fromCharCode(97 + i)}`).join(", ")}]`,
  );
  const seconds = cpuSeconds(() =>
    expect(read(post(["a: &a [x, x]", ...levels].join("\n"))).data).toEqual({}),
  );
  expect(seconds).toBeLessThan(2);
});

test("the fields that most posts have are of one type", () => {
  const odd = "title: 2026\nslug: true\ncategory: [a]\ntemplate: { a: b }\ndescription:\ndate: 20260301\ntags: { a: b }";
  expect(read(post(odd)).data).toEqual({ title: "2026", slug: "true", date: "20260301" });
  expect(read(post("tags: [2026, a, true, [b]]")).data).toEqual({ tags: ["2026", "a", "true"] });
  expect(read(post("lang: 5\nsocialImage: { a: b }")).data).toEqual({ lang: "5" });
  expect(read(post("tags: a")).data).toEqual({ tags: ["a"] });
});

test.each([
  ["false", { draft: false }],
  ["'no'", { draft: false }],
  ["0", { draft: false }],
  ["true", { draft: true }],
  ["'yes'", { draft: true }],
  ["perhaps", { draft: true }],
  ["", {}],
  ["[a]", {}],
])("the draft %j is yes or no", (written, data) => {
  expect(read(post(`draft: ${written}`)).data).toEqual(data);
});

test("a site's own posts read as without the theme", () => {
  const own = post(
    [
      "title: Own",
      "date: 2026-03-01",
      "updated: 2026-03-01T10:00:00Z",
      "tags: [a, b]",
      "draft: false",
      "rank: 3.5",
      "nothing: ~",
      "author: { name: Ada, sites: [{ url: 'https://sample.example' }] }",
      "base: &base { x: 1 }",
      "derived: { <<: *base, y: on }",
    ].join("\n"),
  );
  expect(read(own)).toMatchObject({ data: matter(own, {}).data, content: matter(own, {}).content });
});

test("an engine of the site's own is used, and cannot end the build either", () => {
  const toml = (source: string) => {
    if (source.includes("!")) throw new Error("broken");
    return { title: source.trim() };
  };
  const engines = { toml };
  expect(read(post("a", "toml"), { engines }).data).toEqual({ title: "a" });
  expect(read(post("!", "toml"), { engines }).data).toEqual({});
});

test("Gatsby can make a node of the plugin", () => {
  const { sanitizeNode } = jest.requireActual("gatsby/dist/utils/sanitize-node");
  const pluginOptions = { path: "content" };
  read(post("title: a"), pluginOptions);
  expect(sanitizeNode({ id: "plugin", pluginOptions })).toMatchObject({
    pluginOptions: { path: "content" },
  });
});

test.each(["\n", "\r\n"])("front matter whose fence is missing is read without the text below it", (end) => {
  const source = ["---", "title: a", "date: 2026-03-01", "", "# 1. One", "", "Words.", "", "---", ""];
  expect(read(source.join(end)).data).toEqual({ title: "a", date: new Date("2026-03-01") });
});
