import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseDigest } from "../../src/digest/parse-digest";
import type { Example } from "../../src/problems/rule";
import { RULE_GROUPS } from "../../src/problems/rules";
import { applyEdits } from "../support/apply-edits";
import { foundInSite, problemsOfSite } from "../support/run-site";
import { shown } from "../support/shown";

const RULES = RULE_GROUPS.flatMap(({ rules }) => [...rules]);
const ALL = RULES.map((rule) => [rule.id, rule] as const);
const FILE_NAME = "posts/hot-papers.md";

const parse = (source: string) => parseDigest(source, { fileName: FILE_NAME });

async function rulesBroken(example: Example): Promise<string[]> {
  if (typeof example === "string") return parse(example).problems.map(({ rule }) => rule);
  return (await problemsOfSite(example)).map((said) => said.replace(/^\S+ /, ""));
}

/** The files of a site after all edits, none of which is safe. */
async function editedSite(example: Exclude<Example, string>) {
  const found = await foundInSite(example);
  expect(found.map(({ problem }) => problem.safe)).toEqual(found.map(() => false));
  return Object.fromEntries(
    Object.entries(example.files).map(([path, source]) => {
      const own = found.filter(({ file }) => file === path);
      const edits = own.flatMap(({ problem }) => problem.edits);
      return [path, typeof source === "string" ? applyEdits(source, edits) : source];
    }),
  );
}

test("every file of a rule has the rule of its name, and the list has each once", () => {
  const files = readdirSync(join(__dirname, "../../src/problems/rules"));
  expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test.each(ALL)(
  "%s: the wrong example breaks this rule alone, the right one none",
  async (id, rule) => {
    expect((await rulesBroken(rule.wrong)).sort()).toEqual([id, ...(rule.entails ?? [])].sort());
    expect(await rulesBroken(rule.right)).toEqual([]);
  },
);

test.each(ALL.filter(([, { edits }]) => edits !== undefined))(
  "%s: the edit turns the wrong example into the right one, and a safe one changes nothing that is shown",
  async (_, { wrong, right, edits }) => {
    if (typeof wrong !== "string") {
      expect(await editedSite(wrong)).toEqual(typeof right === "string" ? right : right.files);
      return;
    }
    const { digest, problems } = parse(wrong);
    const edited = applyEdits(
      wrong,
      problems.flatMap((problem) => problem.edits),
    );
    expect(edited).toBe(right);
    expect(problems.map(({ safe }) => safe)).toEqual([edits?.safe]);
    if (edits?.safe) expect(shown(parse(edited).digest)).toBe(shown(digest));
  },
);

test.each(ALL)("%s: says what it finds and why in whole sentences", (_, { finds, why }) => {
  expect(finds).toMatch(/^(?:[A-Z]|arXiv).*[.]$/s);
  expect(why).toMatch(/^[A-Z].*[.]$/s);
});

test("messages have one kind of quotation marks", () => {
  const said = ALL.flatMap(([, { wrong }]) =>
    typeof wrong === "string" ? parse(wrong).problems.map(({ message }) => message) : [],
  );
  expect(said.filter((message) => message.includes('"'))).toEqual([]);
});
