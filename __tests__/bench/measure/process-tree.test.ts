import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { parseStat, processTree } from "../../../bench/measure/process-tree";

const onLinux = existsSync("/proc/self/stat") ? test : test.skip;

test("the name of a command may hold brackets and spaces", () => {
  const fields = Array.from({ length: 30 }, (_, index) => index + 5);
  expect(parseStat(`12 (a ) b) S 7 ${fields.join(" ")}`)).toEqual({
    pid: 12,
    parent: 7,
    memory: 24 * 4096,
    cpuSeconds: 0.62,
  });
});

onLinux("children of children count", async () => {
  const spin = "for (let sum = 0, i = 0; i < 1e8; i += 1) sum += i % 7;";
  const tell = "const { user, system } = process.cpuUsage(); console.log((user + system) / 1e6);";
  const code = `${spin} ${tell} setTimeout(() => {}, 1000)`;
  const shell = spawn("/bin/sh", ["-c", '"$0" -e "$1"; true', process.execPath, code]);
  const [told] = await once(shell.stdout, "data");
  const use = shell.pid === undefined ? null : processTree(shell.pid);
  shell.kill();
  // The system counts in hundredths of a second.
  expect(use?.cpuSeconds).toBeGreaterThan(Number(String(told)) - 0.02);
  // More than a shell's own.
  expect(use?.memory).toBeGreaterThan(20e6);
});
