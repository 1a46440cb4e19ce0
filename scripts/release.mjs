/**
 * `node scripts/release.mjs [--publish]`: packs the theme, checks the package, says what is missing for a release, and
 * publishes it only with `--publish` and if nothing is. CONTRIBUTING.md says how that runs in a workflow, for npm's provenance.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PROJECT_ADDRESS } from "./project-address.mjs";
import { releaseProblems } from "./release-problems.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (name) => readFileSync(join(ROOT, name), "utf8");
const git = (...args) => execFileSync("git", args, { cwd: ROOT, encoding: "utf8" });
const node = (...args) =>
  execFileSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

const folder = mkdtempSync(join(tmpdir(), "hot-papers-release-"));
try {
  const tarball = node("scripts/pack.mjs", folder).trim();
  const { version } = JSON.parse(read("package.json"));
  const problems = [
    ...releaseProblems({
      version,
      address: PROJECT_ADDRESS,
      changelog: read("CHANGELOG.md"),
      status: git("status", "--porcelain"),
      tags: git("tag", "--points-at", "HEAD").split("\n"),
    }),
    ...lintProblems(tarball),
  ];
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) {
    console.log(`Version ${version} is not released.`);
    process.exitCode = 1;
  } else {
    const how = process.argv.includes("--publish") ? "--provenance" : "--dry-run";
    const command = ["publish", tarball, "--access", "public", how];
    execFileSync("npm", command, { stdio: "inherit", shell: process.platform === "win32" });
  }
} finally {
  rmSync(folder, { recursive: true });
}

function lintProblems(tarball) {
  try {
    return node("scripts/lint-package.mjs", tarball).split("\n").filter(Boolean);
  } catch ({ stdout, message }) {
    return String(stdout || message)
      .split("\n")
      .filter(Boolean);
  }
}
