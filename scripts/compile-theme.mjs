/**
 * `node scripts/compile-theme.mjs [--clean]`: makes what the published package has and the source has not, in place:
 * for a site that uses this folder from an npm workspace. Gatsby compiles the `.ts` of the site that it builds alone,
 * never those of a package. While they are here this folder is no site of its own; `--clean` removes them.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { packagesIn, thirdPartyNotices } from "./bundled-packages.mjs";
import { writeDeclarations } from "./write-declarations.mjs";

/** Compiled files by what they are made of. */
export const COMPILED = {
  "gatsby-config": "src/options/theme-entry.ts",
  "gatsby-node": "gatsby-node.ts",
};

/** The command `hot-papers`, and what it is made of. */
export const COMMAND = { "bin/hot-papers": "src/cli/main.ts" };

/** The plugin of remark, which `exports` of package.json names; what it is made of is in the command. */
export const REMARK_LINT = "remark-lint";
const NOTICES = "THIRD-PARTY-NOTICES.md";

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
  const { metafile } = await build({ ...options, entryPoints: COMPILED, metafile: true });
  // Nobody reads it beside the same code in gatsby-node.js, and it is to start at once.
  const command = await build({
    ...options,
    entryPoints: COMMAND,
    minify: true,
    metafile: true,
    alias: { "bibtex-parse": bibtexParse(folder) },
  });
  writeFileSync(
    join(folder, REMARK_LINT),
    'module.exports = require("./bin/hot-papers.js").default;\n',
  );
  writeFileSync(join(folder, `${REMARK_LINT}.d.ts`), REMARK_LINT_TYPES);
  for (const name of Object.keys(COMMAND)) chmodSync(join(folder, `${name}.js`), 0o755);
  writeSchemas(folder);
  // Gatsby finds a theme by resolving the package's main file.
  writeFileSync(join(folder, "index.js"), "");
  writeDeclarations(folder);
  const elements = join(folder, "scripts/build-elements.mjs");
  const listed = execFileSync(process.execPath, [elements, "--list-packages"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const bundled = {
    "gatsby-node.js": packagesIn(metafile),
    "bin/hot-papers.js": packagesIn(command.metafile),
    "static/hot-papers/elements/": listed.split("\n").filter((name) => name !== ""),
  };
  const modules = join(folder, "node_modules");
  writeFileSync(join(folder, NOTICES), thirdPartyNotices(bundled, modules));
}

/** JSON schemas for editors, as the command prints them. */
export const SCHEMAS = ["config", "front-matter"];

function writeSchemas(folder) {
  mkdirSync(join(folder, "schemas"), { recursive: true });
  for (const name of SCHEMAS) {
    const command = [join(folder, "bin/hot-papers.js"), "schema", name];
    const schema = execFileSync(process.execPath, command, { encoding: "utf8" });
    writeFileSync(join(folder, "schemas", `${name}.schema.json`), schema);
  }
}

const REMARK_LINT_TYPES = `import type { Plugin } from "unified";

/** Tells the problems of a post as messages of its file. */
declare const remarkLintHotPapers: Plugin<[]>;
export = remarkLintHotPapers;
`;

/** The one file that the command needs of a package of 13 MB. */
const bibtexParse = (folder) => createRequire(join(folder, "package.json")).resolve("bibtex-parse");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  if (process.argv.includes("--clean")) {
    for (const name of [...Object.keys(COMPILED), ...Object.keys(COMMAND), "index"]) {
      rmSync(join(root, `${name}.js`), { force: true });
    }
    for (const file of [REMARK_LINT, `${REMARK_LINT}.d.ts`]) {
      rmSync(join(root, file), { force: true });
    }
    rmSync(join(root, "schemas"), { recursive: true, force: true });
    rmSync(join(root, "types"), { recursive: true, force: true });
    rmSync(join(root, NOTICES), { force: true });
  } else {
    await compileTheme(root);
  }
}
