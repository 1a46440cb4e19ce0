import { measuredRun } from "../../../bench/measure/measured-run";

const node = (code: string) => ({
  program: process.execPath,
  args: ["-e", code],
  folder: process.cwd(),
});

test("the CPU time of a command and of its children counts", async () => {
  const spin = "for (let sum = 0, i = 0; i < 1e8; i += 1) sum += i % 7;";
  const tell = "const { user, system } = process.cpuUsage(); console.log((user + system) / 1e6);";
  const child = `require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(spin + tell)}], { stdio: "inherit" })`;
  const { cpuSeconds, wallSeconds, log } = await measuredRun(node(child));
  const ofChild = Number(log);
  expect(ofChild).toBeGreaterThan(0);
  // The system counts in hundredths of a second.
  expect(cpuSeconds).toBeGreaterThan(ofChild - 0.02);
  expect(wallSeconds).toBeGreaterThan(0);
});

test("a command that fails is told with what it printed", async () => {
  await expect(measuredRun(node('console.error("No space"); process.exit(3)'))).rejects.toThrow(
    /ended with 3 in .*\nNo space/s,
  );
});
