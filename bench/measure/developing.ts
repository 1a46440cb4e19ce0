import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { processTree } from "./process-tree";
import type { Command } from "./measured-run";

/** How often a page is asked for, in milliseconds. */
const INTERVAL = 100;
/** CPU seconds in two seconds in which nothing goes on. */
const CALM = 0.2;
const TIME_LIMIT = 20 * 60_000;

/** A development server that runs. */
export interface Developing {
  /** CPU seconds that it and all that it started have used so far. */
  readonly cpuSeconds: () => number;
  /** Resolves once a path answers with status 200 and a text that fits; throws after twenty minutes or where the server ended. */
  readonly until: (path: string, fits: (text: string) => boolean) => Promise<void>;
  /** Resolves once it has done next to nothing for two seconds: Gatsby misses an edit that comes while it starts. */
  readonly untilCalm: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a development server at a port of this machine; throws where the system has no `/proc`. */
export function developing(command: Command, port: number): Developing {
  const child = spawn(command.program, command.args, {
    cwd: command.folder,
    env: { ...process.env, ...command.env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4000)));
  }
  const ended = once(child, "close");
  const cpuSeconds = () => {
    const use = child.pid === undefined ? null : processTree(child.pid);
    if (use === null)
      throw new Error("CPU time of running programs is read from /proc, which is missing.");
    return use.cpuSeconds;
  };
  return {
    cpuSeconds,
    untilCalm: async () => {
      for (let before = -CALM; cpuSeconds() - before > CALM; await wait(2000))
        before = cpuSeconds();
    },
    until: async (path, fits) => {
      const end = Date.now() + TIME_LIMIT;
      while (Date.now() < end && child.exitCode === null) {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
        if (answer?.status === 200 && fits(await answer.text())) return;
        await wait(INTERVAL);
      }
      throw new Error(`${path} did not come to be:\n${log}`);
    },
    stop: async () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
      await ended;
    },
  };
}
