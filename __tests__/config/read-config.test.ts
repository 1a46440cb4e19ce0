import Ajv from "ajv";
import { Joi } from "gatsby-plugin-utils";
import { configJsonSchema } from "../../src/config/config-json-schema";
import { ignoredFiles, readBaseline } from "../../src/config/problem-choice";
import { NO_CONFIG } from "../../src/config/config";
import { ConfigError, readConfig } from "../../src/config/read-config";
import { withConfig } from "../../src/config/with-config";
import { hookSchema } from "../../src/options/hook-schema";
import { resolveOptions } from "../../src/options/resolve-options";
import { commandSite } from "../support/command-site";

/** Calls `use` with a folder with these files. */
function inFolder<T>(files: Record<string, string>, use: (folder: string) => T): T {
  const site = commandSite(files);
  try {
    return use(site.folder);
  } finally {
    site.remove();
  }
}

function messageOf(files: Record<string, string>): string {
  try {
    inFolder(files, readConfig);
    return "";
  } catch (error) {
    return error instanceof ConfigError ? error.message : "";
  }
}

const validate = new Ajv({ strict: false }).compile(configJsonSchema());

test.each([
  [
    {},
    {
      content: null,
      rules: {},
      ignore: [],
      baseline: null,
      sources: { subjects: [], contact: null },
    },
  ],
  [{ $schema: "./a.json", content: "digests" }, { content: ["digests"] }],
  [
    { content: ["a", "b"], ignore: "old/**" },
    { content: ["a", "b"], ignore: ["old/**"] },
  ],
  [
    { sources: { subjects: ["cs.LG", "cs.CL"], contact: "me@papers.example" } },
    { sources: { subjects: ["cs.LG", "cs.CL"], contact: "me@papers.example" } },
  ],
  [{ sources: { subjects: "cs.LG" } }, { sources: { subjects: ["cs.LG"], contact: null } }],
  [
    { rules: { "date-invalid": "warn" }, baseline: "known.json" },
    { rules: { "date-invalid": "warn" } },
  ],
])("%j is valid, for the schema of editors too", (written, read) => {
  const files = { "hot-papers.config.json": JSON.stringify(written) };
  expect(inFolder(files, readConfig)).toMatchObject(read);
  expect(validate(written)).toBe(true);
});

test.each([
  [{ contents: "digests" }],
  [{ content: [] }],
  [{ rules: { "date-invalied": "warn" } }],
  [{ rules: { "date-invalid": "loud" } }],
  [{ ignore: 3 }],
  [{ sources: { openAlexKey: "secret" } }],
])("%j is not valid, for the schema of editors neither", (written) => {
  const files = { "hot-papers.config.json": JSON.stringify(written) };
  expect(() => inFolder(files, readConfig)).toThrow(
    /^Invalid hot-papers\.config\.json:\n- hot-papers\.config\.json:1:\d+: /,
  );
  expect(validate(written)).toBe(false);
});

test("everything that is wrong is told at once, with its place", () => {
  const written =
    '{\n  "rulez": {},\n  "rules": { "math-invald": "off" },\n  "ignore": [\n    3\n  ]\n}';
  expect(messageOf({ "hot-papers.config.json": written })).toMatchInlineSnapshot(`
   "Invalid hot-papers.config.json:
   - hot-papers.config.json:3:14: "rules.math-invald" is not a rule; did you mean "math-invalid"?
   - hot-papers.config.json:5:5: "ignore[0]" must be a string
   - hot-papers.config.json:2:3: "rulez" is not an option; did you mean "rules"?"
  `);
  expect(messageOf({ "hot-papers.config.json": '{\n  "rules": {},\n}' })).toMatch(
    /^hot-papers\.config\.json:3:1 cannot be read: SyntaxError: /,
  );
  expect(messageOf({ "hot-papers.config.mjs": "export default { rulez: {} };" })).toMatch(
    /^Invalid hot-papers\.config\.mjs:\n- (?:hot-papers\.config\.mjs: "rulez"|.*)/,
  );
});

test("Gatsby is told what is wrong in the file, once the options are right", () => {
  const files = { "hot-papers.config.json": '{ "rulez": {} }' };
  const told = (options: object) =>
    inFolder(files, (folder) =>
      hookSchema(Joi, folder).validate(options, { abortEarly: false }),
    ).error?.details.map(({ message }) => message.split("\n").at(-1)) ?? [];
  expect(told({})).toEqual([expect.stringMatching(/^- hot-papers\.config\.json:1:3: "rulez"/)]);
  expect(told({ site: { title: 3 } })).toEqual(['"site.title" must be a string']);
  expect(inFolder({}, (folder) => hookSchema(Joi, folder).validate({})).error).toBeUndefined();
});

test("what cannot be read names the file", () => {
  expect(() => inFolder({ "hot-papers.config.json": "{" }, readConfig)).toThrow(
    /^hot-papers\.config\.json:1:2 cannot be read/,
  );
  const both = { "hot-papers.config.json": "{}", "hot-papers.config.mjs": "" };
  expect(() => inFolder(both, readConfig)).toThrow(/both exist/);
});

test("options win over the file; a content folder that is the default counts as unset", () => {
  const config = {
    content: ["digests"],
    rules: { "date-invalid": "warn", "file-name": "off" },
  } as const;
  const of = (input: object) =>
    withConfig(resolveOptions(input), {
      ...NO_CONFIG,
      ...config,
      content: [...config.content],
    });
  expect(of({}).paths.content).toEqual(["digests"]);
  expect(of({ paths: { content: "mine" } }).paths.content).toEqual(["mine"]);
  expect(of({ rules: { "date-invalid": "error" } }).rules).toEqual({
    "date-invalid": "error",
    "file-name": "off",
  });
});

test("ignored files are named by patterns, with slashes on every system", () => {
  const isIgnored = ignoredFiles({ ignore: ["content/old/**", "*.txt"] });
  expect(["content/old/a.md", "content\\old\\b\\a.md", "a.txt"].map(isIgnored)).toEqual([
    true,
    true,
    true,
  ]);
  expect(["content/new/a.md", "content/a.txt"].map(isIgnored)).toEqual([false, false]);
  expect(ignoredFiles({ ignore: [] })("content/a.md")).toBe(false);
});

test("a baseline that is missing or no baseline says so", () => {
  expect(inFolder({}, (folder) => readBaseline(folder, null))).toEqual([]);
  expect(() => inFolder({}, (folder) => readBaseline(folder, "known.json"))).toThrow(
    /does not exist/,
  );
  for (const text of ["[]", '{ "problems": [{}] }', "null"]) {
    expect(() =>
      inFolder({ "known.json": text }, (folder) => readBaseline(folder, "known.json")),
    ).toThrow(/is no baseline/);
  }
});
