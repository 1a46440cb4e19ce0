import { spawn } from "node:child_process";
import { join } from "node:path";

const TIME_LIMIT_MINUTES = 20;

/** Runs its arguments, then writes to file descriptor 3 the CPU time of them and of all that they started. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

export interface BuildResult {
  publicDir: string;
  /** Standard output and standard error as they came, without colours. */
  log: string;
  /** `null` where the build was stopped because it took too long. */
  exitCode: number | null;
  cpuSeconds: number;
  wallSeconds: number;
}

export interface BuildSettings {
  env?: Record<string, string>;
  /** What follows `gatsby build`, such as `--prefix-paths`. */
  args?: string[];
  /** After how long it is stopped; 20 where it is left out. */
  minutes?: number;
}

/** What a shell makes of a segmentation fault: 128 and the number of the signal. */
const SEGMENTATION_FAULT = 139;

/**
 * Runs `gatsby build` in a site's folder; resolves whether it succeeds, fails or takes too long. One build in some fifty ends
 * in a segmentation fault of a native module after all is written, as Node exits: that build is run once more, and the test's
 * output says so.
 */
export async function gatsbyBuild(
  folder: string,
  settings: BuildSettings = {},
): Promise<BuildResult> {
  const result = await runBuild(folder, settings);
  if (result.exitCode !== SEGMENTATION_FAULT) return result;
  console.warn(`The build of ${folder} ended in a segmentation fault and is run again.`);
  return runBuild(folder, settings);
}

function runBuild(
  folder: string,
  { args = [], env = {}, minutes = TIME_LIMIT_MINUTES }: BuildSettings,
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
  const timer = setTimeout(stop, minutes * 60_000);
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

/** Jest sets these variables, and with them Gatsby would build for tests instead of production. */
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
