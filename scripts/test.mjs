/**
 * `npm test`: type check, lint, unit tests and site tests; the last line it prints is their count.
 * `npm test -- --unit` and `npm test -- --site` run those tests alone; what else is given goes to Jest.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-chromium.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SITE_TESTS = "/__tests__/built-site/";
const PARTS = ["--unit", "--site"];

/** As `npm run walls`. */
const WALLS = [
  ...["src", "gatsby-node.ts", "gatsby-config.ts", "gatsby-ssr.tsx", "gatsby-browser.ts"],
  ...["--output-type", "err-long"],
];

const jestArguments = process.argv.slice(2).filter((argument) => !PARTS.includes(argument));
const asked = PARTS.filter((part) => process.argv.includes(part));
const env = { ...process.env, GATSBY_TELEMETRY_DISABLED: "1" };
const total = { passed: 0, failed: 0, skipped: 0 };

if (asked.length === 0) {
  check("Type check", "typescript/bin/tsc", ["--project", ".", "--noEmit"]);
  check("Lint", "eslint/bin/eslint.js", [".", "--max-warnings", "0"]);
  check("Walls between rooms", "dependency-cruiser/bin/dependency-cruise.mjs", WALLS);
  check("Format", "prettier/bin/prettier.cjs", [".", "--check"]);
}
if (asked.length === 0 || asked.includes("--unit")) {
  // The flag takes a list, so another flag has to end it before what the caller gives.
  test("Unit tests", [
    "--testPathIgnorePatterns",
    "/node_modules/",
    SITE_TESTS,
    "--passWithNoTests=false",
  ]);
}
if (asked.length === 0 || asked.includes("--site")) {
  prepareSiteTests();
  // All others are left out, so that a pattern that the caller gives chooses among these.
  test("Site tests", [
    "--testPathIgnorePatterns",
    "/node_modules/",
    `^(?!.*${SITE_TESTS})`,
    "--runInBand",
    "--forceExit",
  ]);
}

const { passed, failed, skipped } = total;
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);

/** Runs a tool that has no tests to count: it adds a failure or nothing. */
function check(title, bin, args) {
  if (run(title, bin, args) !== 0) total.failed += 1;
}

/** Runs Jest and adds what its own report counts. */
function test(title, args) {
  const folder = mkdtempSync(join(tmpdir(), "hot-papers-test-"));
  const outputFile = join(folder, "report.json");
  const status = run(title, "jest/bin/jest.js", [
    ...args,
    "--json",
    `--outputFile=${outputFile}`,
    ...jestArguments,
  ]);
  const report = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, "utf8")) : {};
  rmSync(folder, { recursive: true });
  const failures = (report.numFailedTests ?? 0) + (report.numRuntimeErrorTestSuites ?? 0);
  total.passed += report.numPassedTests ?? 0;
  total.skipped += (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  // Jest can fail with no failed test in its report: when it found none, or fell over.
  total.failed += failures === 0 && status !== 0 ? 1 : failures;
}

/** Makes the builds of an earlier run count for nothing, and finds Chromium while there is no time limit. */
function prepareSiteTests() {
  rmSync(join(ROOT, ".test"), { recursive: true, force: true });
  try {
    env.CHROME_PATH = findChromium();
  } catch (error) {
    console.error(`\n${error.message}`);
  }
}

function run(title, bin, args) {
  console.log(`\n${title}`);
  const command = [join(ROOT, "node_modules", bin), ...args];
  return spawnSync(process.execPath, command, {
    cwd: ROOT,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  }).status;
}
