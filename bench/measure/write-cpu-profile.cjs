/**
 * Loaded by `--require` into every process of a build: writes a CPU profile of it into the folder that `BENCH_PROFILES` names,
 * at its end. `NODE_OPTIONS` does not take `--cpu-prof`, and Gatsby ends its workers in ways that it does not survive.
 */
const { writeFileSync } = require("node:fs");
const { Session } = require("node:inspector");
const { join } = require("node:path");
const { isMainThread } = require("node:worker_threads");

const folder = process.env.BENCH_PROFILES;
if (folder && isMainThread) {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.start");
  let isWritten = false;
  const write = () => {
    if (isWritten) return;
    isWritten = true;
    session.post("Profiler.stop", (error, result) => {
      if (error) return;
      writeFileSync(join(folder, `${process.pid}.cpuprofile`), JSON.stringify(result.profile));
    });
  };
  process.on("exit", write);
  process.on("SIGTERM", () => {
    write();
    process.exit(143);
  });
}
