import { reportCount, reportProblems } from "../../src/problems/report-problems";
import { FILE_START } from "../../src/problems/range";
import { fileEmpty } from "../../src/problems/rules/file-empty";
import { imageMissing } from "../../src/problems/rules/image-missing";
import { siteProblem, type SiteProblem } from "../../src/problems/site-problem";

const missing = (src: string, file = "a.md") =>
  siteProblem(file, imageMissing, FILE_START, { src });

function report(problems: SiteProblem[], onProblem: "ignore" | "warn" | "error" = "warn") {
  const said: string[] = [];
  const say = (kind: string) => (text: string) => void said.push(`${kind} ${text}`);
  const reporter = {
    info: say("info"),
    warn: say("warn"),
    error: say("error"),
    panicOnBuild: say("panic"),
  };
  // Of what Gatsby's reporter can do, this is all that is used.
  reportProblems(problems, onProblem, reporter as never);
  reportCount(problems, onProblem, reporter as never);
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

test("of one rule a hundred are listed and the rest counted, and the end is one line", () => {
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

test("infos are one line a rule, and fail no build", () => {
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
