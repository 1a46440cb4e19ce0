import type { OnProblem } from "../../src/problems/on-problem";
import { reportChanges } from "../../src/problems/report-changes";
import { reportCount, reportProblems } from "../../src/problems/report-problems";
import { FILE_START, rangeAt } from "../../src/problems/range";
import { dateInvalid } from "../../src/problems/rules/date-invalid";
import { fileEmpty } from "../../src/problems/rules/file-empty";
import { imageMissing } from "../../src/problems/rules/image-missing";
import { siteProblem, type SiteProblem } from "../../src/problems/site-problem";

const missing = (src: string, file = "a.md") =>
  siteProblem(file, imageMissing, FILE_START, { src });

/** A reporter that hands what is reported to `said`. */
function reporterTo(said: string[]) {
  const say = (kind: string) => (text: string) => void said.push(`${kind} ${text}`);
  // Of what Gatsby's reporter can do, this is all that is used.
  return {
    info: say("info"),
    warn: say("warn"),
    error: say("error"),
    panicOnBuild: say("panic"),
  } as never;
}

function report(problems: SiteProblem[], onProblem: OnProblem = "warn") {
  const said: string[] = [];
  reportProblems(problems, onProblem, reporterTo(said));
  reportCount(problems, onProblem, reporterTo(said));
  return said;
}

test.each([
  ["a colour", "a\u001b[31mred", "a\\u001b[31mred"],
  ["a carriage return", "a\rb", "a\\u000db"],
  ["a turn of direction", "a\u202eb", "a\\u202eb"],
  ["a command of GitHub", "::error file=a::b", ": :error file=a: :b"],
  ["a command on a line of its own", "a\n::error::b", "a : :error: :b"],
  ["an end of a line", "a\nb", "a b"],
  ["a command of Azure", "##vso[task.complete]", "# #vso[task.complete]"],
  ["a command of before", "##[error]b", "# #[error]b"],
])("%s in the words of an author is text in the log", (_, src, written) => {
  expect(report([missing(src)])[0]).toContain(`There is no image “${written}”`);
  expect(report([missing("a.png", `${src}.md`)])[0]).not.toContain(src);
});

test("a hundred problems of a rule are listed and the others counted, and the summary is one line", () => {
  const said = report(Array.from({ length: 250 }, (_, i) => missing(`${i}.png`)));
  expect(said).toHaveLength(3);
  expect(said[0]?.match(/^a\.md:1:1 /gm)).toHaveLength(100);
  expect(said.slice(1)).toEqual([
    "warn 150 more problems of image-missing",
    "info Posts: 250 problems (0 errors, 250 warnings) in 250 places of 1 file",
  ]);
});

test("a build fails once all are listed", () => {
  expect(report([missing("a.png")], "error")).toEqual([
    expect.stringMatching(/^error a\.md: 1 problem\n/),
    'panic 1 problem (0 errors, 1 warning) in 1 place of 1 file, and the option onProblem is "error".',
    "info Posts: 1 problem (0 errors, 1 warning) in 1 place of 1 file",
  ]);
});

/** A problem of severity `info`. */
function note(file: string, value: string): SiteProblem {
  const { problem } = siteProblem(file, fileEmpty, FILE_START, {});
  return { file, problem: { ...problem, message: value, severity: "info" } };
}

test("infos take one line a rule, and fail no build", () => {
  const notes = Array.from({ length: 120 }, (_, i) => note(i < 9 ? "a.md" : "b.md", `${i}`));
  const lines = [
    "info file-empty: 120 places of 2 files, first at a.md:1:1",
    "info Posts: 120 problems (0 errors, 0 warnings, 120 infos) in 120 places of 2 files",
  ];
  expect(report(notes)).toEqual(lines);
  expect(report(notes, "error")).toEqual(lines);
  expect(report(notes, "ignore")).toEqual([]);
  expect(report([...notes, missing("a.png")])).toEqual([
    expect.stringMatching(/^warn a\.md: 1 problem\n/),
    lines[0],
    "info Posts: 121 problems (0 errors, 1 warning, 120 infos) in 121 places of 2 files",
  ]);
});

test("problems that are ignored are not counted either", () => {
  expect(report([missing("a.png")], "ignore")).toEqual([]);
});

const grave = (file: string) =>
  siteProblem(file, dateInvalid, FILE_START, { value: "x", instead: null });

test.each<[OnProblem, string[]]>([
  [{ failOn: "error" }, ["error a.md: 1", "warn a.md: 1", "info file-empty: 1", "panic 3"]],
  [{ failOn: "warning" }, ["error a.md: 2", "info file-empty: 1", "panic 3"]],
  [{ failOn: "warn" }, ["error a.md: 2", "info file-empty: 1", "panic 3"]],
  [{ failOn: "info" }, ["error a.md: 2", "error file-empty: 1", "panic 3"]],
])("%j fails a build on problems of that severity and graver ones", (onProblem, begins) => {
  const said = report([grave("a.md"), missing("a.png"), note("b.md", "n")], onProblem);
  expect(said.slice(0, -1)).toEqual(begins.map((begin) => expect.stringContaining(begin)));
  expect(said.at(-2)).toMatch(/, and the option onProblem is \{ failOn: "\w+" \}\.$/);
});

test("a build without problems at the threshold succeeds", () => {
  expect(report([missing("a.png")], { failOn: "error" })).toEqual([
    expect.stringMatching(/^warn a\.md: 1 problem\n/),
    "info Posts: 1 problem (0 errors, 1 warning) in 1 place of 1 file",
  ]);
  expect(report([], { failOn: "info" })).toEqual(["info Posts: no problems"]);
});

function changes(before: SiteProblem[], now: SiteProblem[], onProblem: OnProblem = "warn") {
  const said: string[] = [];
  const changed = reportChanges(before, now, onProblem, reporterTo(said));
  if (onProblem !== "ignore") expect(changed).toBe(said.length > 0);
  return said;
}

const at = (line: number, src = "sea.svg") =>
  siteProblem("a.md", imageMissing, rangeAt({ line, column: 1 }), { src });

test("after a change only new and fixed problems are printed", () => {
  const old = [at(3), at(9), missing("b.png", "b.md"), note("a.md", "1"), note("b.md", "2")];
  expect(changes(old, old)).toEqual([]);
  expect(changes(old, [at(4), at(10), ...old.slice(2)])).toEqual([]);
  const [added, ...others] = changes(old, [at(4), at(10), at(12, "new.svg"), note("a.md", "1")]);
  expect(added).toMatch(/^warn a\.md: 1 problem\n\na\.md:12:1 warning image-missing\n/);
  expect(others).toMatchInlineSnapshot(`
   [
     "info mended: b.md image-missing: There is no image “b.png”; the page shows its description instead.",
     "info mended: file-empty in 1 place",
   ]
  `);
});

test("another place of a known problem is printed with that place", () => {
  expect(changes([at(3), at(9)], [at(3), at(5), at(9)])).toEqual([
    expect.stringMatching(/^warn a\.md: 1 problem\n\na\.md:5:1 (?!.*Also at)/s),
  ]);
});

test("a problem fixed in many posts takes one line, and beyond a limit the others are counted", () => {
  const many = Array.from({ length: 294 }, (_, i) => missing("sea.svg", `${i}.md`));
  expect(changes(many, [])).toEqual([
    "info mended: 0.md image-missing: There is no image “sea.svg”; the page shows its description instead. (294 places)",
  ]);
  const different = Array.from({ length: 294 }, (_, i) => missing(`${i}.png`));
  expect(changes(different, [])).toHaveLength(21);
  expect(changes(different, []).at(-1)).toBe("info mended: 274 more");
  expect(changes(many, [], "ignore")).toEqual([]);
});
