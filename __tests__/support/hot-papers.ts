import { spawn } from "node:child_process";
import { join } from "node:path";
import { existsSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { runProgram } from "../../src/cli/program";
import { hasColors } from "../../src/cli/terminal/io";
import { REPOSITORY } from "./build-site";
import { makeOnce } from "./make-once";

/** In the repository, so that Node finds the packages. */
const COMMAND = join(REPOSITORY, ".test/command/hot-papers.js");

const REMARK_LINT = join(REPOSITORY, ".test/command/remark-lint.cjs");

/** What a command did. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Returns the path of the compiled command, which the test files of a run share. */
export async function compiledCommand(): Promise<string> {
  const sources = ["src", "package.json"];
  return makeOnce({ record: `${COMMAND}.json`, sources }, existsSync, async () => {
    buildSync({
      absWorkingDir: REPOSITORY,
      entryPoints: ["src/cli/main.ts"],
      outfile: COMMAND,
      bundle: true,
      platform: "node",
      format: "cjs",
      packages: "external",
      target: "node20",
      logLevel: "warning",
    });
    return COMMAND;
  });
}

/** Returns the path of the compiled plugin of remark, which is a part of the command, as in the package. */
export async function compiledRemarkLint(): Promise<string> {
  await compiledCommand();
  writeFileSync(REMARK_LINT, 'module.exports = require("./hot-papers.js").default;\n');
  return REMARK_LINT;
}

/** Runs the compiled command as a process of its own. */
export async function hotPapers(
  cwd: string,
  args: readonly string[],
  { input = "", env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Ran> {
  const command = await compiledCommand();
  const { NO_COLOR, FORCE_COLOR, ...own } = process.env;
  void [NO_COLOR, FORCE_COLOR];
  const child = spawn(process.execPath, [command, ...args], { cwd, env: { ...own, ...env } });
  const read = async (stream: AsyncIterable<Buffer>) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  };
  child.stdin.end(input);
  const done = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, code] = await Promise.all([read(child.stdout), read(child.stderr), done]);
  return { code, out, err };
}

/** Runs a command in this process, which takes a part of the time. */
export async function runHere(
  cwd: string,
  args: readonly string[],
  {
    input = "",
    env = {},
    now = "2026-11-29T00:00:00Z",
  }: { input?: string | Uint8Array; env?: Record<string, string>; now?: string } = {},
): Promise<Ran> {
  const said = { out: "", err: "" };
  const code = await runProgram(args, {
    cwd,
    env,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    readStdin: async () => Buffer.from(input),
    isTerminal: { out: false, err: false },
    colors: hasColors(env, false),
    now: new Date(now),
  });
  return { code, ...said };
}
