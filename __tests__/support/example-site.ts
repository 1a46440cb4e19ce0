import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY, SITE_FILES } from "./build-site";
import { type BuildResult, type BuildSettings, gatsbyBuild } from "./gatsby-build";
import { makeOnce } from "./make-once";
import { withLock } from "./with-lock";

/** Distinguishes this checkout in the name of a folder outside of it. */
const CHECKOUT = createHash("sha256").update(REPOSITORY).digest("hex").slice(0, 12);

/** Where the test files of a run share what is packed and installed; `npm test` has one for each run. */
const SHARED =
  process.env.HOT_PAPERS_TEST_SHARED ?? join(tmpdir(), `hot-papers-examples-${CHECKOUT}`);

/** Webpack's cache of these sites, and the one folder for which it is valid. */
const WEBPACK = join(SHARED, "webpack");
const BUILD_FOLDER = join(SHARED, "build");

/** The files and folders that the package is made of. */
const PACKED = [
  ...SITE_FILES,
  "scripts",
  "docs",
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "MIGRATING.md",
  "SECURITY.md",
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
  name: "minimal" | "customised" | "in-a-blog" | "daily",
  folder: string,
): Promise<void> {
  const tarball = await packedTheme();
  const installed = await installedMinimal(tarball);
  copyExample(name, folder, tarball);
  // Links cost neither time nor room, and no build writes into a package.
  execFileSync("cp", ["-al", join(installed, "node_modules"), folder], { stdio: "ignore" });
  if (name === "customised" || name === "in-a-blog") npmInstall(folder);
}

/**
 * Runs `gatsby build` in the folder of an example, and resolves as `gatsbyBuild` does. The folder is elsewhere while it builds:
 * these sites have the same packages, and webpack's cache, which saves half of the time, is valid for one path. It does not
 * notice components that take the place of the theme's, so a site with such components is built where it is.
 */
export async function buildExample(folder: string, settings?: BuildSettings): Promise<BuildResult> {
  return withLock(`${BUILD_FOLDER}.lock`, async () => {
    const cache = join(BUILD_FOLDER, ".cache/webpack");
    rmSync(BUILD_FOLDER, { recursive: true, force: true });
    renameSync(folder, BUILD_FOLDER);
    if (existsSync(WEBPACK)) {
      mkdirSync(join(BUILD_FOLDER, ".cache"), { recursive: true });
      renameSync(WEBPACK, cache);
    }
    try {
      const build = await gatsbyBuild(BUILD_FOLDER, settings);
      return { ...build, publicDir: join(folder, "public") };
    } finally {
      if (existsSync(cache)) renameSync(cache, WEBPACK);
      renameSync(BUILD_FOLDER, folder);
    }
  });
}

/** Returns a folder with the minimal example and its packages, which the test files of a run share. */
function installedMinimal(tarball: string): Promise<string> {
  const folder = join(SHARED, "minimal");
  const sources = [tarball, "examples/minimal"];
  return makeOnce({ record: join(SHARED, "minimal.json"), sources }, existsSync, async () => {
    // Webpack tells packages apart by their versions, and the theme's is the same after a change.
    for (const path of [folder, WEBPACK]) rmSync(path, { recursive: true, force: true });
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
