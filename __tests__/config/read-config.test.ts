import Ajv from "ajv";
import { configJsonSchema } from "../../src/config/config-json-schema";
import { ignoredFiles, readBaseline } from "../../src/config/problem-choice";
import { NO_CONFIG } from "../../src/config/config";
import { readConfig } from "../../src/config/read-config";
import { withConfig } from "../../src/config/with-config";
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
  expect(() => inFolder(files, readConfig)).toThrow(/^Invalid hot-papers\.config\.json:\n- /);
  expect(validate(written)).toBe(false);
});

test("what cannot be read names the file", () => {
  expect(() => inFolder({ "hot-papers.config.json": "{" }, readConfig)).toThrow(
    /^hot-papers\.config\.json cannot be read/,
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
