import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Joi } from "gatsby-plugin-utils";
import ts from "typescript";
import manifest from "../../package.json";
import { optionsSchema } from "../../src/options/schema";
import { schemaShape } from "./schema-shape";
import { type Shape, typeShape } from "./type-shape";

const REPOSITORY = join(__dirname, "../..");
const INPUT = join(REPOSITORY, "src/options/theme-options-input.ts");

/** A site's own config: what it says is checked, and what it says wrong is an error where it stands. */
const CONFIG = `
import type { SocialPostView, ThemeOptionsInput } from "gatsby-theme-hot-papers";
export const options: ThemeOptionsInput = {
  site: { title: "Mine", language: "ja" },
  paths: { content: "papers" },
  posts: { show: "static", networks: ["bluesky"], hidden: [] },
  words: { home: "Start", papers: { one: "{count} paper", other: "{count} papers" } },
};
export const authorOf = ({ author }: SocialPostView): string => author;
export const wrong: ThemeOptionsInput = { sight: {} };
`;

let folder: string;
/** One for all tests here: most of what a program costs are the types of the language and the browser. */
let program: ts.Program;
let written: Shape;
let checked: Shape;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-types-"));
  const file = join(folder, "options.ts");
  writeFileSync(file, CONFIG);
  program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    paths: { [manifest.name]: [join(REPOSITORY, "src/public-types.ts")] },
  });
  written = typeShape(program, INPUT, "ThemeOptionsInput");
  checked = schemaShape(optionsSchema(Joi).describe());
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a site in TypeScript gets the types of the options without compiling the other sources", () => {
  const complaints = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(complaints).toEqual([expect.stringContaining("'sight' does not exist")]);
  const sources = program
    .getSourceFiles()
    .map(({ fileName }) => relative(REPOSITORY, fileName))
    .filter((name) => name.startsWith("src/"));
  expect(sources.sort()).toMatchInlineSnapshot(`
   [
     "src/components/types.ts",
     "src/digest/parse-settings.ts",
     "src/digest/places.ts",
     "src/digest/types.ts",
     "src/messages/custom-messages.ts",
     "src/messages/message.ts",
     "src/messages/messages.ts",
     "src/messages/once-per-language.ts",
     "src/messages/plural.ts",
     "src/options/theme-options-input.ts",
     "src/options/types.ts",
     "src/outputs/citation-formats.ts",
     "src/outputs/feeds/feed-limits.ts",
     "src/outputs/markdown-pages.ts",
     "src/problems/on-problem.ts",
     "src/problems/range.ts",
     "src/problems/rule.ts",
     "src/public-types.ts",
     "src/statistics/score-rule.ts",
   ]
  `);
});

test("the TypeScript types take what the schema takes, key by key, and nothing else", () => {
  expect(written).toEqual(checked);
});

test("the comparison sees every depth and says what is optional", () => {
  const keysOf = (shape: Shape | undefined) =>
    typeof shape === "object" && "keys" in shape ? shape.keys : {};
  const site = keysOf(keysOf(written)["site?"]);
  expect(Object.keys(site)).toEqual(expect.arrayContaining(["title?", "language?"]));
  expect(site["author?"]).toEqual({
    union: ["null", { keys: { name: "string", "url?": "string" } }].toSorted((a, b) =>
      JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
    ),
  });
  const words = keysOf(keysOf(written)["words?"]);
  expect(Object.keys(words).length).toBeGreaterThan(60);
  expect(keysOf(words["noPosts?"])).toHaveProperty(["example?"], "string");
  expect(keysOf(keysOf(checked)["posts?"])["show?"]).toEqual({
    union: ['"click"', '"static"', '"visible"'],
  });
});
