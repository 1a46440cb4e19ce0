/**
 * `npm run bench`, `bench:page`, `bench:develop`, `bench:profile`: bundles the benchmark of that name and runs it, with the
 * arguments that follow `--`. Each prints its arguments with `--help`.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const [name, ...rest] = process.argv.slice(2);
// In the repository, so that Node finds the packages.
const outfile = join(ROOT, `.bench/${name}-${process.pid}.cjs`);

await build({
  absWorkingDir: ROOT,
  entryPoints: [`bench/${name}.ts`],
  outfile,
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  target: "node20",
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, [outfile, ...rest], { cwd: ROOT, stdio: "inherit" });
rmSync(outfile);
process.exitCode = status ?? 1;
