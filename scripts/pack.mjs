/**
 * `node scripts/pack.mjs [folder]`: makes the tarball that npm publishes, in `folder` (here by default),
 * and prints its path. The work is done in a copy: `gatsby-config.js` beside `gatsby-config.ts` in the
 * checkout would stop any Gatsby that runs there.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { packagedPage } from "./packaged-page.mjs";
import { addressFields, PROJECT_ADDRESS } from "./project-address.mjs";
import { COMPILED, compileTheme } from "./compile-theme.mjs";
import { filesBelow, sourcesOfSites } from "./sources-of-sites.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NOT_COPIED = ["node_modules", ".git", ".cache", ".test", "public"];

const destination = resolve(process.argv[2] ?? ".");
const temporary = mkdtempSync(join(tmpdir(), "hot-papers-pack-"));
try {
  const copy = join(temporary, "package");
  cpSync(ROOT, copy, {
    recursive: true,
    // Those of the examples neither.
    filter: (source) => !NOT_COPIED.includes(basename(source)) || source === ROOT,
  });
  await compile(copy);
  writeManifest(copy);
  writePages(copy);
  mkdirSync(destination, { recursive: true });
  console.log(join(destination, pack(copy)));
} finally {
  rmSync(temporary, { recursive: true });
}

async function compile(copy) {
  const modules = join(copy, "node_modules");
  symlinkSync(join(ROOT, "node_modules"), modules, "junction");
  await compileTheme(copy);
  // A link left behind would have npm look through all of it for bundled packages.
  rmSync(modules);
  for (const name of Object.keys(COMPILED)) rmSync(join(copy, `${name}.ts`));
  await leaveOutBundled(copy);
}

/** Takes out the sources that are in the package's bundles and nowhere else needed. */
async function leaveOutBundled(copy) {
  const kept = await sourcesOfSites(copy);
  for (const file of filesBelow(copy, "src")) if (!kept.has(file)) rmSync(join(copy, file));
}

function writeManifest(copy) {
  const path = join(copy, "package.json");
  const manifest = {
    ...JSON.parse(readFileSync(path, "utf8")),
    ...addressFields(PROJECT_ADDRESS),
    // As Node takes it to be. In the checkout it would have esbuild take the elements' sources for CommonJS.
    type: "commonjs",
    devDependencies: undefined,
    scripts: undefined,
    overrides: undefined,
  };
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Mends the links of the pages that lead to what is not in the package. */
function writePages(copy) {
  const { files, version } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
  const docs = readdirSync(join(copy, "docs"), { recursive: true }).map((name) => `docs/${name}`);
  const pages = [...files, "README.md", ...docs].filter((name) => name.endsWith(".md"));
  for (const page of pages) {
    const path = join(copy, page);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, packagedPage({ page, text, files, version, address: PROJECT_ADDRESS }));
  }
}

/** Returns the name of the tarball that npm made. */
function pack(copy) {
  const command = ["pack", "--ignore-scripts", "--json", "--pack-destination", destination];
  const report = execFileSync("npm", command, {
    cwd: copy,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  return JSON.parse(report)[0].filename;
}
