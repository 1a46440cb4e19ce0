/**
 * `node scripts/compile-theme.mjs [--clean]`: makes what the published package has and the source has not, in place:
 * for a site that uses this folder from an npm workspace. Gatsby compiles the `.ts` of the site that it builds alone,
 * never those of a package. While they are here this folder is no site of its own; `--clean` removes them.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Compiled files by what they are made of. */
export const COMPILED = {
  "gatsby-config": "src/options/theme-entry.ts",
  "gatsby-node": "gatsby-node.ts",
};

/** The command `hot-papers`, and what it is made of. */
export const COMMAND = { "bin/hot-papers": "src/cli/main.ts" };

/** Compiles the theme in `folder`, which has a `node_modules`. */
export async function compileTheme(folder) {
  const options = {
    absWorkingDir: folder,
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "cjs",
    packages: "external",
    target: "node20",
    logLevel: "warning",
  };
  await build({ ...options, entryPoints: COMPILED });
  // Nobody reads it beside the same code in gatsby-node.js, and it is to start at once.
  await build({ ...options, entryPoints: COMMAND, minify: true, ...includedIn(folder) });
  for (const name of Object.keys(COMMAND)) chmodSync(join(folder, `${name}.js`), 0o755);
  // Gatsby finds a theme by resolving the package's main file.
  writeFileSync(join(folder, "index.js"), "");
  const elements = join(folder, "scripts/build-elements.mjs");
  execFileSync(process.execPath, [elements], { cwd: folder, stdio: ["ignore", 2, 2] });
}

/** What the command has within it: a package of 13 MB, of which it needs one file, with its licence. */
function includedIn(folder) {
  const file = createRequire(join(folder, "package.json")).resolve("bibtex-parse");
  const licence = readFileSync(join(dirname(file), "LICENSE"), "utf8").trim();
  return {
    alias: { "bibtex-parse": file },
    banner: { js: `/*! bibtex-parse\n${licence}\n*/` },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  if (process.argv.includes("--clean")) {
    for (const name of [...Object.keys(COMPILED), ...Object.keys(COMMAND), "index"]) {
      rmSync(join(root, `${name}.js`), { force: true });
    }
  } else {
    await compileTheme(root);
  }
}
