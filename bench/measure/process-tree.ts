import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that it started use at one moment. */
export interface TreeUse {
  /** Resident memory in bytes; what processes share counts once for each. */
  readonly memory: number;
  /** CPU seconds, of ended children too. */
  readonly cpuSeconds: number;
}

const PAGE_BYTES = 4096;
/** Linux counts CPU time in hundredths of a second for all programs. */
const TICKS_A_SECOND = 100;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly memory: number;
  readonly cpuSeconds: number;
}

/** Returns what a process tree uses, read from Linux' `/proc`; `null` on systems without it. */
export function processTree(root: number): TreeUse | null {
  const processes = runningProcesses();
  if (processes === null) return null;
  const children = new Map<number, Process[]>();
  for (const each of processes) {
    children.set(each.parent, [...(children.get(each.parent) ?? []), each]);
  }
  const tree = processes.filter(({ pid }) => pid === root);
  // Grows while it is walked.
  for (const { pid } of tree) tree.push(...(children.get(pid) ?? []));
  return {
    memory: tree.reduce((sum, each) => sum + each.memory, 0),
    cpuSeconds: tree.reduce((sum, each) => sum + each.cpuSeconds, 0),
  };
}

function runningProcesses(): Process[] | null {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          return [parseStat(readFileSync(`/proc/${name}/stat`, "utf8"))];
        } catch {
          // It ended meanwhile.
          return [];
        }
      });
  } catch {
    return null;
  }
}

/** Reads a line of `/proc/PID/stat` (proc(5)). The command's name, in brackets, may hold anything. */
export function parseStat(line: string): Process {
  const pid = Number.parseInt(line, 10);
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const field = (number: number) => Number(fields[number - 3] ?? 0);
  return {
    pid,
    parent: field(4),
    memory: field(24) * PAGE_BYTES,
    cpuSeconds: (field(14) + field(15) + field(16) + field(17)) / TICKS_A_SECOND,
  };
}
