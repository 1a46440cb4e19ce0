import { measuredRun } from "../../../bench/measure/measured-run";

const node = (code: string) => ({
  program: process.execPath,
  args: ["-e", code],
  folder: process.cwd(),
});

test("the CPU time of a command and of its children counts, and what waits does not", async () => {
  const spin = "let sum = 0; for (let i = 0; i < 1e8; i += 1) sum += i % 7;";
  const child = `require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(spin)}])`;
  const busy = await measuredRun(node(child));
  const waiting = await measuredRun(node("setTimeout(() => {}, 700)"));
  expect(busy.cpuSeconds).toBeGreaterThan(waiting.cpuSeconds + 0.2);
  expect(waiting.wallSeconds).toBeGreaterThan(0.7);
});

test("a command that fails is told with what it printed", async () => {
  await expect(measuredRun(node('console.error("No space"); process.exit(3)'))).rejects.toThrow(
    /ended with 3 in .*\nNo space/s,
  );
});
