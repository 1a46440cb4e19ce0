import { FILE_START } from "../../src/problems/range";
import { fileEmpty } from "../../src/problems/rules/file-empty";
import { imageMissing } from "../../src/problems/rules/image-missing";
import { setSeverities, setSiteSeverities } from "../../src/problems/set-severities";
import { siteProblem } from "../../src/problems/site-problem";

const found = [
  siteProblem("a.md", fileEmpty, FILE_START, {}),
  siteProblem(null, imageMissing, FILE_START, { src: "a.png" }),
];

test.each([
  ["off", ["warning image-missing"]],
  ["info", ["info file-empty", "warning image-missing"]],
  ["warn", ["warning file-empty", "warning image-missing"]],
  ["warning", ["warning file-empty", "warning image-missing"]],
  ["error", ["error file-empty", "warning image-missing"]],
] as const)("a rule that is %s", (level, left) => {
  const set = setSiteSeverities(found, { "file-empty": level });
  expect(set.map(({ problem: { rule, severity } }) => `${severity} ${rule}`)).toEqual(left);
  const problems = found.map(({ problem }) => problem);
  expect(setSeverities(problems, { "file-empty": level })).toEqual(
    set.map(({ problem }) => problem),
  );
});
