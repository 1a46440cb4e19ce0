/** `npm run docs:reference`: writes the pages of docs/reference/ that are made from the sources. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
// In the repository, so that Node finds the packages.
const outfile = join(ROOT, ".test/write-docs.cjs");

await build({
  absWorkingDir: ROOT,
  entryPoints: ["scripts/docs/main.ts"],
  outfile,
  bundle: true,
  platform: "node",
  format: "cjs",
  packages: "external",
  target: "node20",
  logLevel: "warning",
});
execFileSync(process.execPath, [outfile], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
rmSync(outfile);
