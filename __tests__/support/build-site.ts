import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { changedFiles } from "./changed-files";
import { type BuildResult, type BuildSettings, gatsbyBuild } from "./gatsby-build";
import { withLock } from "./with-lock";

export const REPOSITORY = resolve(__dirname, "../..");

/** What a site of this repository is made of, its content apart. */
export const SITE_FILES = [
  "package.json",
  "tsconfig.json",
  "gatsby-config.ts",
  "gatsby-node.ts",
  "gatsby-browser.ts",
  "gatsby-ssr.tsx",
  "src",
  "static",
];

const TEST = join(REPOSITORY, ".test");

/** What each build left, in a folder of its own. */
export const BUILDS = join(TEST, "builds");

/** The parts of `.cache` that depend only on code; they are valid for one path. */
const OF_THE_CODE = ["webpack", ".parcel-cache"];

export interface SiteRequest extends BuildSettings {
  /** Unique among the builds that run at the same time. */
  name: string;
  /** The folder with `posts/` and `pages/`, absolute or from the repository's root. */
  content: string;
  /** Files that take the place of this checkout's, or stand beside them: path from the site's root -> text. */
  files?: Record<string, string>;
  /**
   * What is kept of builds before: what bundlers made of the `code`, which saves half the time of a build that is clean in
   * its content, `all` of the last build of this name, as when an author builds again after an edit, or `nothing`.
   */
  keep?: "code" | "all" | "nothing";
}

export interface SiteBuild extends BuildResult {
  /** The files of the checkout that the build changed, by path. */
  changed: string[];
}

/**
 * Builds the site of this checkout with other content, in a copy that has no `node_modules`: it is inside the repository,
 * whose own is found from there. All sites are built in one folder, one after the other, and what was built is moved out.
 * Resolves whether the build succeeds, fails or takes too long.
 */
export async function buildSite({
  name,
  content,
  files = {},
  env = {},
  keep = "code",
  ...settings
}: SiteRequest): Promise<SiteBuild> {
  const kept = join(BUILDS, name);
  const folder = join(TEST, keep === "nothing" ? name : "site");
  mkdirSync(TEST, { recursive: true });
  return withLock(`${folder}.lock`, async () => {
    removeAllBut(keep === "nothing" ? [] : [".cache"], folder);
    removeAllBut(OF_THE_CODE, join(folder, ".cache"));
    copySite(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    if (keep === "all") moveBuild(kept, folder);
    rmSync(kept, { recursive: true, force: true });
    const build = await gatsbyBuild(folder, {
      ...settings,
      env: { HOT_PAPERS_CONTENT: resolve(REPOSITORY, content), ...env },
    });
    const changed = changedFiles(folder, REPOSITORY, SITE_FILES);
    moveBuild(folder, kept);
    return { ...build, publicDir: join(kept, "public"), changed };
  });
}

function removeAllBut(kept: string[], folder: string): void {
  for (const name of namesIn(folder).filter((found) => !kept.includes(found))) {
    rmSync(join(folder, name), { recursive: true });
  }
}

/** Moves the result of a build, and Gatsby's cache of the content, to a folder that has neither. */
function moveBuild(from: string, to: string): void {
  const ofTheContent = namesIn(join(from, ".cache"))
    .filter((name) => !OF_THE_CODE.includes(name))
    .map((name) => join(".cache", name));
  for (const path of ["public", ...ofTheContent].filter((name) => existsSync(join(from, name)))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  }
}

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

/** Copies what a site of this checkout is made of into a folder. Files keep their times, so that caches know them again. */
export function copySite(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of SITE_FILES) {
    cpSync(join(REPOSITORY, file), join(folder, file), {
      recursive: true,
      preserveTimestamps: true,
    });
  }
}
