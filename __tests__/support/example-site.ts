import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY, SITE_FILES } from "./build-site";
import { makeOnce } from "./make-once";

/** What stands for this checkout in the name of a folder that is outside of it. */
const CHECKOUT = createHash("sha256").update(REPOSITORY).digest("hex").slice(0, 12);

/** Where the test files of a run share what is packed and installed; `npm test` has one for each run. */
const SHARED =
  process.env.HOT_PAPERS_TEST_SHARED ?? join(tmpdir(), `hot-papers-examples-${CHECKOUT}`);

/** What the theme is packed of. */
const PACKED = [
  ...SITE_FILES,
  "index.d.ts",
  "scripts",
  "README.md",
  "CHANGELOG.md",
  "MIGRATING.md",
];

/** Returns the path of the theme's tarball as npm would publish it, which the test files of a run share. */
export function packedTheme(): Promise<string> {
  return makeOnce(
    { record: join(SHARED, "tarball.json"), sources: PACKED },
    existsSync,
    async () => {
      const pack = join(REPOSITORY, "scripts/pack.mjs");
      const tarball = execFileSync(process.execPath, [pack, SHARED], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      });
      return tarball.trim();
    },
  );
}

/**
 * Makes a site of one of the examples in `folder`, which has to be outside the repository: its node_modules would
 * supply what the package fails to ask for. What the minimal example needs is installed once; the others take
 * that over, and npm brings it in line with their own manifests.
 */
export async function installExample(
  name: "minimal" | "customised" | "in-a-blog",
  folder: string,
): Promise<void> {
  const tarball = await packedTheme();
  const installed = await installedMinimal(tarball);
  copyExample(name, folder, tarball);
  // Links cost neither time nor room, and no build writes into a package.
  execFileSync("cp", ["-al", join(installed, "node_modules"), folder], { stdio: "ignore" });
  if (name !== "minimal") npmInstall(folder);
}

/** Returns a folder with the minimal example and its packages, which the test files of a run share. */
function installedMinimal(tarball: string): Promise<string> {
  const folder = join(SHARED, "minimal");
  const sources = [tarball, "examples/minimal"];
  return makeOnce({ record: join(SHARED, "minimal.json"), sources }, existsSync, async () => {
    rmSync(folder, { recursive: true, force: true });
    copyExample("minimal", folder, tarball);
    npmInstall(folder);
    return folder;
  });
}

function copyExample(name: string, folder: string, tarball: string): void {
  cpSync(join(REPOSITORY, "examples", name), folder, { recursive: true });
  const path = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  manifest.dependencies["gatsby-theme-hot-papers"] = `file:${tarball}`;
  writeFileSync(path, JSON.stringify(manifest));
}

function npmInstall(folder: string): void {
  const quick = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", ["install", ...quick, "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
}

/** Returns the version of a package that a site has installed. */
export function installedVersion(folder: string, name: string): string {
  return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"))
    .version;
}
