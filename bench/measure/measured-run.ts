import { spawn } from "node:child_process";
import { processTree } from "./process-tree";

/** Runs its arguments, then says on file descriptor 3 what they and all that they started cost in CPU time. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/** How often memory is read, in milliseconds. */
const INTERVAL = 250;

/** What a command cost. */
export interface RunCost {
  /** User and system time of the command and of all that it waited for. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The most resident memory of the process tree, in bytes; `null` where the system has no `/proc`. */
  readonly peakMemory: number | null;
}

/** A command, its arguments, where it runs and what it finds in its environment beside what is there. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end and returns its cost and what it printed; throws with the end of that where it fails. */
export async function measuredRun(command: Command): Promise<RunCost & { log: string }> {
  const started = performance.now();
  const child = spawn("/bin/sh", ["-c", TIMED, "sh", command.program, ...command.args], {
    cwd: command.folder,
    env: { ...process.env, ...command.env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  let peakMemory: number | null = null;
  const timer = setInterval(() => {
    const use = child.pid === undefined ? null : processTree(child.pid);
    if (use !== null) peakMemory = Math.max(peakMemory ?? 0, use.memory);
  }, INTERVAL);
  let log = "";
  let times = "";
  child.stdio[1]?.on("data", (chunk: Buffer) => (log += chunk.toString()));
  child.stdio[2]?.on("data", (chunk: Buffer) => (log += chunk.toString()));
  child.stdio[3]?.on("data", (chunk: Buffer) => (times += chunk.toString()));
  const code = await new Promise<number | null>((settle, fail) => {
    child.on("error", fail);
    child.on("close", settle);
  }).finally(() => clearInterval(timer));
  if (code !== 0) {
    const words = [command.program, ...command.args].join(" ");
    throw new Error(`${words} ended with ${code} in ${command.folder}:\n${log.slice(-4000)}`);
  }
  return {
    cpuSeconds: secondsOf(times),
    wallSeconds: (performance.now() - started) / 1000,
    peakMemory,
    log,
  };
}

/** The `times` of POSIX: user and system time of the shell, then of its children, as `1m2.50s`. */
function secondsOf(times: string): number {
  const spent = [...times.matchAll(/(\d+)m([\d.]+)s/g)];
  return spent.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
