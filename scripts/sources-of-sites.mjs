import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";

/** What Gatsby takes of a theme by its name, and what a site may shadow or import. */
const ENTRIES = ["gatsby-browser.ts", "gatsby-ssr.tsx"];
const OPEN_FOLDERS = ["src/components", "src/templates"];
/** Data that pages of the documentation link to. */
const DATA = "src/outputs/data/schemas";
const CODE = /(?<!\.d)\.(?:tsx?|css)$/;

/**
 * Returns the files of `src` in the theme's `folder`, such as `src/components/masthead.tsx`, that a site compiles or that
 * documentation links to. The others are in the bundles of the package, and Gatsby would search each for queries.
 */
export async function sourcesOfSites(folder) {
  const open = OPEN_FOLDERS.flatMap((name) => filesBelow(folder, name));
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [...ENTRIES, ...open.filter((name) => CODE.test(name))],
    outdir: "out",
    bundle: true,
    write: false,
    metafile: true,
    packages: "external",
    platform: "node",
    logLevel: "error",
  });
  const compiled = Object.keys(metafile.inputs).filter((name) => name.startsWith("src/"));
  return new Set([...compiled, ...open, ...filesBelow(folder, DATA)]);
}

/** Returns the files below a folder of `folder`, such as `src/components/masthead.tsx`. */
export function filesBelow(folder, name) {
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}
