/**
 * `node scripts/test-on-node.mjs <major>...`, such as 22 24: runs the unit tests and a build of the site on these versions
 * of Node, without one on all that the theme says it runs on. Their binaries come from the npm package `node`. It works in a
 * copy, since the caches of Gatsby and Jest are the checkout's own. Exits with 1 where any of it fails.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NOT_COPIED = ["node_modules", ".git", ".cache", ".test", "public"];

const SUPPORTED = ["20", "22", "24"];

const given = process.argv.slice(2);
const majors = given.length > 0 ? given : SUPPORTED;
if (!majors.every((major) => /^\d+$/.test(major))) {
  console.error("Which Node? Such as: node scripts/test-on-node.mjs 22 24");
  process.exit(1);
}
// One after the other: each takes the whole machine.
const results = majors.map((major) => ({ major, passed: passesOn(major) }));
for (const { major, passed } of results)
  console.log(`Node ${major}: ${passed ? "passed" : "failed"}`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

function passesOn(major) {
  const folder = mkdtempSync(join(tmpdir(), `hot-papers-node-${major}-`));
  try {
    const node = installNode(folder, major);
    const copy = join(folder, "site");
    cpSync(ROOT, copy, {
      recursive: true,
      filter: (source) => !NOT_COPIED.includes(relative(ROOT, source)),
    });
    // Modules that are linked stand where they are, so that Jest and Gatsby find one copy of each.
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
    const statuses = [
      run(node, copy, "Unit tests", "jest/bin/jest.js", [
        "--cacheDirectory",
        join(folder, "jest"),
        "--testPathIgnorePatterns",
        "/node_modules/",
        "/__tests__/built-site/",
        "/__tests__/hostile/built-",
        "/__tests__/faults/",
      ]),
      run(node, copy, "Build", "gatsby/cli.js", ["build", "--no-color"]),
    ];
    return statuses.every((status) => status === 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the path of the binary of the newest Node of that major version. */
function installNode(into, major) {
  const install = ["install", "--no-audit", "--no-fund", "--no-save", "--prefix", into];
  execFileSync("npm", [...install, `node@${major}`], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  const node = join(into, "node_modules/node/bin/node");
  console.log(
    `Node ${execFileSync(node, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim()}`,
  );
  return node;
}

function run(node, cwd, title, bin, args) {
  console.log(`\n${title}`);
  const env = {
    ...process.env,
    // Workers and packages that call `node` by name are to get this one as well.
    PATH: `${dirname(node)}:${process.env.PATH}`,
    GATSBY_TELEMETRY_DISABLED: "1",
    CI: "true",
  };
  return spawnSync(node, [join(cwd, "node_modules", bin), ...args], {
    cwd,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  }).status;
}
