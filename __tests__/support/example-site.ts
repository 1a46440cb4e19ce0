import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "./build-site";

/** Packs the theme as npm would publish it, into `folder`; returns the tarball's path. */
export function packTheme(folder: string): string {
  const pack = join(REPOSITORY, "scripts/pack.mjs");
  return execFileSync(process.execPath, [pack, folder], { encoding: "utf8" }).trim();
}

/**
 * Makes a site of one of the examples in `folder`, which has to be outside the repository: its node_modules would
 * supply what the package fails to ask for. `modulesOf` is a site to take installed packages over from, which npm then
 * brings in line with the example's own manifest.
 */
export function installExample(
  name: string,
  folder: string,
  { tarball, modulesOf }: { tarball: string; modulesOf?: string },
): void {
  cpSync(join(REPOSITORY, "examples", name), folder, { recursive: true });
  const path = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  manifest.dependencies["gatsby-theme-hot-papers"] = `file:${tarball}`;
  writeFileSync(path, JSON.stringify(manifest));
  if (modulesOf !== undefined) {
    execFileSync("cp", ["-al", join(modulesOf, "node_modules"), folder]);
  }
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
