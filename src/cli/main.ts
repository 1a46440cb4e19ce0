#!/usr/bin/env node
import { compileLess } from "./compile-less";
import { EXIT } from "./exit-code";
import { runProgram } from "./program";
import { processIo } from "./terminal/io";

// The package's `remark-lint` takes the plugin from here, so that the package has the parser once.
export { default } from "./remark-lint/remark-lint";

if (require.main === module) run();

function run(): void {
  compileLess();
  // A reader such as `head` may close the pipe before all is written.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`hot-papers: ${error.message}\n`);
    process.exit(EXIT.failed);
  });
  void runProgram(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
}
