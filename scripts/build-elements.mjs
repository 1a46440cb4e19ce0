/**
 * `node scripts/build-elements.mjs [folder] [--list-packages]`: bundles what runs in the reader's browser, by default into
 * static/hot-papers/elements/, which Gatsby copies into the site. Its manifest.json holds the addresses of the
 * modules that pages load, and the scripts that pages have inline. Names carry a hash of the content; the same
 * sources make the same files. `--list-packages` prints which packages they have code of, one a line.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { packagesIn } from "./bundled-packages.mjs";
import { withoutReferrer } from "./twitter-loader.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PUBLIC_PATH = "/hot-papers/elements";
const ENTRIES = {
  main: "src/elements/main.ts",
  since: "src/elements/since-visit-main.ts",
};
/** Modules that pages load at once: they share no file with the others, since each would be one more to load. */
const APART = [
  { readingList: "src/elements/reading-list-main.ts" },
  { copyText: "src/elements/copy-text-main.ts" },
];
const SEARCH = "src/elements/search/search.ts";
/** Runs beside the page that searches. */
const WORKER = "src/elements/search/search-worker.ts";
/** What pages contain: the script of every page, and that of the 404 page. */
const INLINE = {
  inline: "src/elements/inline.ts",
  findPaper: "src/elements/find-paper-inline.ts",
};
/** Stands in the inline script for the address of a module, which the site's path prefix is a part of. */
const MAIN = "hot-papers:main";

/** Where gatsby-plugin-twitter, in a script that it adds as text, says what Twitter's script is to be asked by. */
/**
 * Reads the one CommonJS module of the bundle as what it could as well be. Left as it is, esbuild's helpers
 * for CommonJS become a file of their own that every page loads. Twitter is not told which page asks.
 */
const twitterLoaderAsModule = {
  name: "twitter-loader-as-module",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]gatsby-plugin-twitter[\\/]gatsby-browser\.js$/ }, ({ path }) => {
      const source = withoutReferrer(readFileSync(path, "utf8"));
      return {
        contents: `const exports = {};
${source}\nexport const { onRouteUpdate } = exports;`,
      };
    });
  },
};

/** Style sheets are texts, minified as pages' own are. */
const cssAsText = {
  name: "css-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]search\.css$/ }, async ({ path }) => {
      const source = readFileSync(path, "utf8");
      const { code } = await transform(source, { loader: "css", minify: true, target: "es2022" });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/** The CSS of an element, which its script adds: a template of one text, as in `addStyles(`…`)` and `export const X_STYLES`. */
const STYLES = /(addStyles\(|_STYLES = |CSS = )`([^`$]+)`/g;

/** Makes the CSS in scripts as short as that in pages. */
const shortStyles = {
  name: "short-styles",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]elements[\\/].*\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, "utf8");
      const found = await Promise.all(
        [...source.matchAll(STYLES)].map(([, , css]) =>
          transform(css, { loader: "css", minify: true, target: "es2022" }),
        ),
      );
      const contents = source.replace(
        STYLES,
        (_, before) => `${before}${JSON.stringify(found.shift().code.trim())}`,
      );
      return { contents, loader: "ts" };
    });
  },
};

const LIST = "--list-packages";
const [folder] = process.argv.slice(2).filter((argument) => argument !== LIST);
const outdir = resolve(folder ?? join(ROOT, "static", PUBLIC_PATH));
const packages = new Set();
const notePackages = (metafile) => {
  for (const name of packagesIn(metafile)) packages.add(name);
};
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
/** What is bundled whole, since a page that needs it needs nothing else: a shared file would be one more request. */
const whole = async (name, source, format, define = {}) => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { [name]: source },
    outdir,
    bundle: true,
    format,
    minify: true,
    target: "es2022",
    entryNames: "[name]-[hash]",
    legalComments: "none",
    define,
    plugins: [cssAsText],
    metafile: true,
    logLevel: "warning",
  });
  notePackages(metafile);
  return basename(Object.keys(metafile.outputs)[0]);
};
const worker = await whole("search-worker", WORKER, "iife");
const search = await whole("search", SEARCH, "esm", {
  SEARCH_WORKER: JSON.stringify(`./${worker}`),
});

/** Makes modules import the search, which is bundled apart, from the file beside them. */
const searchBeside = {
  name: "search-beside",
  setup({ onResolve }) {
    onResolve({ filter: /^hot-papers:search$/ }, () => ({ path: `./${search}`, external: true }));
  },
};

const modulesOf = async (entryPoints) => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir,
    bundle: true,
    format: "esm",
    splitting: true,
    minify: true,
    target: "es2022",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    legalComments: "none",
    plugins: [twitterLoaderAsModule, shortStyles, searchBeside],
    metafile: true,
    logLevel: "warning",
  });
  notePackages(metafile);
  return Object.entries(entryPoints).map(([name, source]) => {
    const [file] = Object.entries(metafile.outputs).find(([, out]) => out.entryPoint === source);
    return [name, `${PUBLIC_PATH}/${basename(file)}`];
  });
};
const groups = [];
for (const entryPoints of [ENTRIES, ...APART]) groups.push(...(await modulesOf(entryPoints)));
const modules = Object.fromEntries(groups);

const { outputFiles, metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: INLINE,
  bundle: true,
  write: false,
  outdir,
  // As a classic script it would have `import()` replaced.
  format: "esm",
  minify: true,
  target: "es2022",
  external: [MAIN],
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});
notePackages(metafile);
const scripts = Object.fromEntries(
  outputFiles.map(({ path, text }) => [basename(path, ".js"), `(()=>{${text.trim()}})();`]),
);

const manifest = { ...modules, search: `${PUBLIC_PATH}/${search}`, ...scripts };
writeFileSync(join(outdir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
if (process.argv.includes(LIST)) console.log([...packages].sort().join("\n"));
