import { execFileSync } from "node:child_process";
import { transformSync } from "@swc/core";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const SOURCE = readFileSync(join(__dirname, "../../src/cli/compile-less.ts"), "utf8");

/** Runs a loop in a process of its own, and returns the names of what V8 optimised. */
function optimised(call: string): string {
  const { code } = transformSync(SOURCE, {
    jsc: { parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  const loop =
    "function add(n) { let s = 0; for (let i = 0; i < 100; i += 1) s += i ^ n; return s; }";
  const run = `${call}; ${loop} for (let n = 0; n < 400; n += 1) add(n);`;
  return execFileSync(process.execPath, ["--trace-opt", "-e", `${code}; ${run}`], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

test("a short process optimises less, where V8 has the flag", () => {
  const COMPILED = /compiling method .*<JSFunction add/;
  expect(optimised("")).toMatch(COMPILED);
  const less = optimised("exports.compileLess()");
  const hasFlag = Number.parseInt(process.versions.node, 10) < 24;
  if (hasFlag) expect(less).not.toMatch(COMPILED);
  else expect(less).not.toContain("unrecognized");
});
