import { withoutPrivateText } from "../../../src/digest/lines/private-text";
import { parseDigest } from "../../../src/digest/parse-digest";
import { textAt } from "../../support/text-at";
import { cpuSeconds } from "../../support/cpu-seconds";

/** What is left of a text, and where marks without a partner stand. */
function read(source: string) {
  const places: string[] = [];
  const { lines, origin } = withoutPrivateText(source.split("\n"), 0, (_rule, { start, end }) => {
    places.push(`${start.line}:${start.column}-${end.column}`);
  });
  return { text: lines.join("\n"), places, origin };
}

test.each([
  ["A %%b%% c", "A  c"],
  ["A %% b c %%.", "A ."],
  ["A (%%b%%) c", "A () c"],
  ["A %%b%%c", "A c"],
  ["%%b%% c", " c"],
  ["A %%b%%", "A"],
  ["A %%b%% c %%d%%", "A  c"],
  ["A %% see table 3 %%\nc", "A\nc"],
  ["A %%\nb\n%% c", "A\n\n c"],
  ["# A %%b%%\n\nc", "# A\n\nc"],
  ["- %%b%%\n- c", "\n- c"],
  ["> %%b%%\n> c", "\n> c"],
  ["A %% `b %% c` %%", "A  c` %%"],
  ["%%\nb\n%%\nc", "\n\n\nc"],
  ["%%\nb\n\n# 2. c\n\n%%\nd", "\n\n\n\n\n\nd"],
  ["%%\nb %%c%% d\n\n%%\ne", "\n\n\n\ne"],
  ["  %%  \n```\n%%\n```\n%%\nc", "\n\n\n\n\nc"],
  ["%% b\n\nc %%\n\nd", "\n\n\n\nd"],
  ["%% b\n\n%%\n\nd", "\n\n\n\nd"],
  ["A\n%% b\n\nc %%\nd", "A\n\n\n\nd"],
  ["100 %% of a %%b%% c", "100 %% of a  c"],
  ["A. %% Ask Ben. %%", "A."],
  ["A. %% Ask Ben %% before C.", "A.  before C."],
])("of %j is left %j", (source, text) => {
  const result = read(source);
  expect(result.text).toBe(text);
  expect(result.places).toEqual(source.includes("`b") ? ["1:15-17"] : []);
});

test.each([
  "100 %% of a and 20 %% of b.",
  "About 3%% here, 4%% there.",
  "`%%a%%` and ``b ` %%c%%``",
  "```\n%%\na\n%%\n```",
  "$a %% b %%$ and $$c %% d %%$$",
  "$$\na %% b\nc %% d\n$$",
  "\\(a %%b%%\\) and \\[ %%c%% \\]",
  "\\begin{align} %%a%%\n b\\end{align}",
  "https://a.example/b%%20c%%20d and [a](%%20b%%20c)",
  "a%%b%%c",
  "A %%% b %%% c",
  "Escaped \\%%a\\%% b",
])("%j has no private text", (source) => {
  expect(read(source)).toMatchObject({ text: source, places: [] });
});

test.each<[string, string[]]>([
  ["A %%b c", ["1:3-5"]],
  ["%% b\n\nc", ["1:1-3"]],
  ["%% a\n%% b", ["1:1-3", "2:1-3"]],
  ["%%\nb", ["1:1-3"]],
  ["%% b\n\n# 2. c\n\nd %%", ["1:1-3", "5:3-5"]],
  ["%% b\n\nc %%d%% e", ["1:1-3"]],
  ["- a %%b\n- c%% d", ["1:5-7"]],
  ["A fox runs. %% It is red. %% A hen sits.", ["1:13-15", "1:27-29"]],
])("in %j a mark without partner is told", (source, places) => {
  const result = read(source);
  expect(result.places).toEqual(places);
});

test("an unclosed mark above a whole pair does not turn the pair round", () => {
  const { text, places } = read("%% a\n\nb\n\n%%\nprivate\n%%\n\nc");
  expect([text, places]).toEqual(["%% a\n\nb\n\n\n\n\n\nc", ["1:1-3"]]);
});

const HEAD = "---\ntitle: A\ndate: 2026-01-01\n---\n\n";

test("nothing of it is in a digest, and places behind it are right", () => {
  const source = `${HEAD}Words %%secret one%% here.\n\n# 1. Rooms %%secret two%%\n\nAda Example %%secret%%\n\n- links: [abs](https://arxiv.org/abs/2601.00001)\n\n%%secret%% Text $\\foo{$ %%secret%% [a](javascript:b).\n\n%%\n# 2. Secret\n\n- links: [abs](https://arxiv.org/abs/2601.00002)\n%%\n`;
  const { digest, problems } = parseDigest(source, { fileName: "posts/a.md" });
  expect(JSON.stringify(digest)).not.toMatch(/secret|%%/i);
  expect(digest.entries.map(({ authors }) => authors)).toEqual([["Ada Example"]]);
  const unsafe = problems.find(({ rule }) => rule === "url-unsafe");
  expect(unsafe && textAt(source, unsafe)).toMatch(/javascript/);
});

test("the message", () => {
  const { problems } = parseDigest(`${HEAD}%% Later.\n\nText.\n`, { fileName: "posts/a.md" });
  expect(problems.map(({ message, fix }) => [message, fix])).toMatchInlineSnapshot(`
   [
     [
       "This “%%” hides nothing, so it and the text after it are published.",
       "Take it out where it is left from TeX. Otherwise write “%%” where the private text ends, in the same paragraph; round several paragraphs give each “%%” a line of its own.",
     ],
   ]
  `);
});

test.each([
  "%% a\n",
  "a %%b ",
  "%%\n",
  "%%\n\n",
  "- %% a\n",
  "`%% a` ``",
  "$%% ",
  "\\begin{a} %% b\n",
  "%% a %%",
  "%%a%%b",
])("a megabyte of %j takes little time", (part) => {
  const lines = part.repeat(1_000_000 / part.length).split("\n");
  const seconds = cpuSeconds(() => {
    withoutPrivateText(lines, 0, () => undefined);
  });
  expect(seconds).toBeLessThan(4);
});
