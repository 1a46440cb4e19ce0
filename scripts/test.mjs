/**
 * `npm test`: type check, lint, walls, format and all tests; the last line it prints is their count. `npm test -- --unit` and
 * `npm test -- --site` run those tests alone; `npm test -- --hostile`, `npm test -- --faults` and `npm test -- --clients` the long ones
 * of hostile content, of builds that something befalls, and of programs that read the files, which are no part of the whole; what
 * else is given goes to Jest.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-chromium.mjs";
import testPlan from "./test-plan.cjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SITE_TESTS = `/${testPlan.BUILT_SITE}/`;
const ALONE = `${SITE_TESTS}(?:${testPlan.ALONE.join("|")})\\.test\\.`;
const HOSTILE_TESTS = "/__tests__/hostile/";
const HOSTILE_SITES = `/${testPlan.HOSTILE_SITES}`;
const FAULT_TESTS = `/${testPlan.FAULTS}/`;
const CLIENT_TESTS = `/${testPlan.CLIENTS}/`;
const PARTS = ["--unit", "--site", "--hostile", "--faults", "--clients"];
/**
 * How many test files run at once. Lanes often wait, for npm, a browser or a build of another lane, so there are three for two
 * processors; with four, builds take the time from one another that waiting saved.
 */
const LANES = Math.max(3, Math.min(4, availableParallelism()));
/** The flags of Jest that set the number of test files at once. */
const SAYS_LANES = /^(?:-i|-w|--runInBand|--maxWorkers)/;
/** The arguments of `npm run walls`. */
const WALLS = [
  ...["src", "gatsby-node.ts", "gatsby-config.ts", "gatsby-ssr.tsx", "gatsby-browser.ts"],
  ...["--output-type", "err-long"],
];

const jestArguments = process.argv.slice(2).filter((argument) => !PARTS.includes(argument));
const asked = PARTS.filter((part) => process.argv.includes(part));
const LONG_TESTS = new Map([
  ["--hostile", HOSTILE_TESTS],
  ["--faults", FAULT_TESTS],
  ["--clients", CLIENT_TESTS],
]);
const isLong = asked.some((part) => LONG_TESTS.has(part));
const runs = (part) => asked.length === 0 || asked.includes(part);
const shared = mkdtempSync(join(tmpdir(), "hot-papers-test-"));
const env = { ...process.env, GATSBY_TELEMETRY_DISABLED: "1", HOT_PAPERS_TEST_SHARED: shared };
const total = { passed: 0, failed: 0, skipped: 0 };

try {
  // Sources are tested, not what an earlier build made of them.
  await ended(start("scripts/build-elements.mjs", []));
  if (runs("--site") || isLong) prepareSiteTests();
  // At first tests wait for npm and for one another's builds, so the checks cost little time beside them.
  await Promise.all([asked.length === 0 ? checks() : null, isLong ? longTests() : tests()]);
} finally {
  rmSync(shared, { recursive: true, force: true });
}

const { passed, failed, skipped } = total;
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);

async function checks() {
  await check("Type check", "typescript/bin/tsc", ["--project", ".", "--noEmit"]);
  await check("Lint", "eslint/bin/eslint.js", [".", "--max-warnings", "0"]);
  await check("Walls between rooms", "dependency-cruiser/bin/dependency-cruise.mjs", WALLS);
  await check("Format", "prettier/bin/prettier.cjs", [".", "--check"]);
}

/** Runs a tool that has no tests to count: it adds a failure or nothing. What it says comes in one piece. */
async function check(title, bin, args) {
  const child = start(`node_modules/${bin}`, args, "pipe");
  const [said, warned, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended(child),
  ]);
  console.log(`\n${title}: ${code === 0 ? "passed" : `failed\n${said}${warned}`}`);
  if (code !== 0) total.failed += 1;
}

async function tests() {
  const left = [
    runs("--site") ? ALONE : SITE_TESTS,
    HOSTILE_SITES,
    FAULT_TESTS,
    CLIENT_TESTS,
    // All others are left out, so that a pattern that the caller gives chooses among these.
    ...(runs("--unit") ? [] : [`^(?!.*${SITE_TESTS})`]),
  ];
  const lanes = jestArguments.some((argument) => SAYS_LANES.test(argument))
    ? []
    : [`--maxWorkers=${runs("--site") ? LANES : "100%"}`];
  await test(left, [...lanes, ...(runs("--site") ? ["--forceExit"] : [])]);
  if (runs("--site")) await test([`^(?!.*${ALONE})`], ["--runInBand", "--forceExit"]);
  if (total.passed + total.failed + total.skipped === 0) console.error("\nThere is no such test.");
}

async function longTests() {
  env.HOT_PAPERS_HOSTILE = "whole";
  const wanted = LONG_TESTS.get(asked.find((part) => LONG_TESTS.has(part)));
  await test([`^(?!.*${wanted})`], ["--runInBand", "--forceExit"]);
}

/** Runs Jest on all files but those whose path a pattern matches, and adds what its own report counts. */
async function test(left, args) {
  const outputFile = join(shared, "report.json");
  rmSync(outputFile, { force: true });
  // The flag takes a list, so another flag has to end it before what the caller gives.
  const choice = ["--testPathIgnorePatterns", "/node_modules/", ...left, "--passWithNoTests"];
  const report = ["--json", `--outputFile=${outputFile}`];
  const jest = start("node_modules/jest/bin/jest.js", [
    ...choice,
    ...args,
    ...report,
    ...jestArguments,
  ]);
  const code = await ended(jest);
  const counts = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, "utf8")) : {};
  const failures = (counts.numFailedTests ?? 0) + (counts.numRuntimeErrorTestSuites ?? 0);
  total.passed += counts.numPassedTests ?? 0;
  total.skipped += (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0);
  // Jest can fail with no failed test in its report, when it fell over.
  total.failed += failures === 0 && code !== 0 ? 1 : failures;
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

/** Starts a program of Node's. It has no standard input, which it could wait for. */
function start(program, args, output = "inherit") {
  return spawn(process.execPath, [join(ROOT, program), ...args], {
    cwd: ROOT,
    env,
    stdio: ["ignore", output, output],
  });
}

/** Resolves to the exit code of a process, `null` where a signal ended it. */
async function ended(child) {
  const [code] = await once(child, "close");
  return code;
}
