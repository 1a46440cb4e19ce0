import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

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

const TIME_LIMIT_MS = 8 * 60_000;

/** Runs its arguments, then says on file descriptor 3 what they and all that they started cost in CPU time. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

export interface SiteRequest {
  /** The site's folder in `.test/`, and so no other site's at the same time. */
  name: string;
  /** The folder with `posts/` and `pages/`, absolute or from the repository's root. */
  content: string;
  env?: Record<string, string>;
  /** What follows `gatsby build`, such as `--prefix-paths`. */
  args?: string[];
  /**
   * What to keep of the last build of this name: `all`, as when an author builds again after an edit, or
   * what webpack made of the `code`, which saves half the time of a build that is clean in its content.
   */
  keep?: "all" | "code" | "nothing";
}

export interface BuildResult {
  publicDir: string;
  /** Standard output and standard error as they came, without colours. */
  log: string;
  /** `null` where the build was stopped because it took too long. */
  exitCode: number | null;
  cpuSeconds: number;
  wallSeconds: number;
}

/**
 * Builds the site of this checkout, with other content, in a copy of its own at `.test/<name>/`. The copy
 * has no `node_modules`: it is inside the repository, whose own is found from there.
 */
export async function buildSite({
  name,
  content,
  env = {},
  args = [],
  keep = "nothing",
}: SiteRequest): Promise<BuildResult> {
  const folder = join(REPOSITORY, ".test", name);
  if (keep !== "all") {
    removeAllBut(keep === "code" ? [".cache"] : [], folder);
    removeAllBut(keep === "code" ? ["webpack"] : [], join(folder, ".cache"));
    copySite(folder);
  }
  return gatsbyBuild(folder, {
    args,
    env: { HOT_PAPERS_CONTENT: resolve(REPOSITORY, content), ...env },
  });
}

function removeAllBut(kept: string[], folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((found) => !kept.includes(found))) {
    rmSync(join(folder, name), { recursive: true });
  }
}

/** Copies what a site of this checkout is made of into a folder. */
export function copySite(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of SITE_FILES) {
    const source = join(REPOSITORY, file);
    // The folder static/ holds what is built alone, so a fresh clone may have none.
    if (existsSync(source)) cpSync(source, join(folder, file), { recursive: true });
  }
}

/** Runs `gatsby build` in a site's folder; resolves whether it succeeds, fails or takes too long. */
export function gatsbyBuild(
  folder: string,
  { args = [], env = {} }: Pick<SiteRequest, "args" | "env"> = {},
): Promise<BuildResult> {
  const gatsby = require.resolve("gatsby/cli.js", { paths: [folder] });
  const started = performance.now();
  const child = spawn(
    "/bin/sh",
    ["-c", TIMED, "sh", process.execPath, gatsby, "build", "--no-color", ...args],
    {
      cwd: folder,
      // A group of its own, so that a build that hangs is stopped with its workers.
      detached: true,
      env: { ...process.env, ...NOT_IN_JEST, ...QUIET, ...env },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    },
  );
  const stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  };
  const timer = setTimeout(stop, TIME_LIMIT_MS);
  const log: Buffer[] = [];
  const times: Buffer[] = [];
  child.stdio[1]?.on("data", (chunk: Buffer) => log.push(chunk));
  child.stdio[2]?.on("data", (chunk: Buffer) => log.push(chunk));
  child.stdio[3]?.on("data", (chunk: Buffer) => times.push(chunk));
  return new Promise((settle, fail) => {
    child.on("error", fail);
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      settle({
        publicDir: join(folder, "public"),
        log: Buffer.concat(log).toString(),
        exitCode,
        cpuSeconds: cpuSeconds(Buffer.concat(times).toString()),
        wallSeconds: (performance.now() - started) / 1000,
      });
    });
  });
}

/** Jest says in these who runs, and Gatsby would build for a test in place of production. */
const NOT_IN_JEST = { NODE_ENV: "production", JEST_WORKER_ID: undefined };

const QUIET = { CI: "true", NO_COLOR: "1", GATSBY_TELEMETRY_DISABLED: "1" };

/** The `times` of POSIX: user and system time of the shell, then of its children, as `1m2.50s`. */
function cpuSeconds(times: string): number {
  const spent = [...times.matchAll(/(\d+)m([\d.]+)s/g)];
  return spent.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
