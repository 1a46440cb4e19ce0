import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OPTION_EXAMPLES } from "../../scripts/docs/option-examples";
import { references } from "../../scripts/docs/references";
import { RULE_GROUPS } from "../../src/problems/rules";
import { resolveOptions } from "../../src/options/resolve-options";

let made: Map<string, string>;
beforeAll(async () => void (made = await references()), 60_000);

test("the pages that are made from the sources are up to date", () => {
  const root = join(__dirname, "../..");
  for (const [path, page] of made) {
    const stale = readFileSync(join(root, path), "utf8") !== page;
    const advice = stale ? `${path} is stale: run npm run docs:reference` : path;
    expect(advice).toBe(path);
  }
});

test("every component has its place and its props in the reference", () => {
  const page = made.get("docs/reference/components.md") ?? "";
  const files = readdirSync(join(__dirname, "../../src/components"), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".tsx"));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((name) => !page.includes(`/components/${name}\``))).toEqual([]);
});

test("the example of a brand has only tokens that exist", () => {
  const root = join(__dirname, "../..");
  const tokensIn = (path: string) =>
    new Set(readFileSync(join(root, path), "utf8").match(/--hot-papers-\w+/g));
  const real = tokensIn("src/styles/tokens.css");
  const named = [...tokensIn("docs/reference/tokens.md")];
  expect(named.filter((name) => !real.has(name))).toEqual([]);
  expect([...real].filter((name) => !named.includes(name))).toEqual([]);
});

test.each(Object.entries(OPTION_EXAMPLES))(
  "the example of %s is what the theme takes",
  (_, example) => {
    expect(resolveOptions(example)).toMatchObject(example);
  },
);

test("there is a page for each rule, and no other", () => {
  const pages = readdirSync(join(__dirname, "../../docs/reference/problems"));
  const rules = RULE_GROUPS.flatMap(({ rules: own }) => own.map(({ id }) => `${id}.md`));
  expect(pages.sort()).toEqual(rules.sort());
});
