import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import ts from "typescript";
import ours from "../../package.json";
import { REPOSITORY } from "../support/build-site";
import { listFiles } from "../support/built-pages";
import { packedTheme } from "../support/example-site";

let folder: string;
let tarball: string;
let files: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-tarball-"));
  tarball = await packedTheme();
  execFileSync("tar", ["xzf", tarball, "-C", folder], { stdio: "ignore" });
  files = listFiles(join(folder, "package"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("outside src, types and docs, the package holds just these files", () => {
  const others = files
    .filter((file) => !/^(?:src|types|docs)\//.test(file))
    .map((file) => file.replace(/-[A-Z0-9]{8}\.js$/, "-HASH.js"));
  expect(others).toMatchInlineSnapshot(`
   [
     "CHANGELOG.md",
     "CONTRIBUTING.md",
     "LICENSE",
     "MIGRATING.md",
     "README.md",
     "SECURITY.md",
     "THIRD-PARTY-NOTICES.md",
     "bin/hot-papers.js",
     "gatsby-browser.ts",
     "gatsby-config.js",
     "gatsby-node.js",
     "gatsby-ssr.tsx",
     "index.js",
     "package.json",
     "remark-lint",
     "remark-lint.d.ts",
     "schemas/config.schema.json",
     "schemas/front-matter.schema.json",
     "static/hot-papers/apple-touch-icon.png",
     "static/hot-papers/elements/brush-months-HASH.js",
     "static/hot-papers/elements/chunk-HASH.js",
     "static/hot-papers/elements/chunk-HASH.js",
     "static/hot-papers/elements/chunk-HASH.js",
     "static/hot-papers/elements/chunk-HASH.js",
     "static/hot-papers/elements/chunk-HASH.js",
     "static/hot-papers/elements/chunk-HASH.js",
     "static/hot-papers/elements/click-in-view-HASH.js",
     "static/hot-papers/elements/copyText-HASH.js",
     "static/hot-papers/elements/export-file-HASH.js",
     "static/hot-papers/elements/follow-outline-HASH.js",
     "static/hot-papers/elements/keep-actions-HASH.js",
     "static/hot-papers/elements/main-HASH.js",
     "static/hot-papers/elements/manifest.json",
     "static/hot-papers/elements/narrow-bar-HASH.js",
     "static/hot-papers/elements/other-pages-HASH.js",
     "static/hot-papers/elements/prefetch-HASH.js",
     "static/hot-papers/elements/press-key-HASH.js",
     "static/hot-papers/elements/readingList-HASH.js",
     "static/hot-papers/elements/save-ris-HASH.js",
     "static/hot-papers/elements/search-HASH.js",
     "static/hot-papers/elements/search-worker-HASH.js",
     "static/hot-papers/elements/share-menu-HASH.js",
     "static/hot-papers/elements/show-post-HASH.js",
     "static/hot-papers/elements/since-HASH.js",
     "static/hot-papers/favicon-32.png",
     "static/hot-papers/favicon.svg",
     "static/hot-papers/social-image.png",
   ]
  `);
});

test("src has the repository's components, templates, and what these and Gatsby import, sources alone", () => {
  const shipped = files.filter((file) => file.startsWith("src/"));
  const open = listFiles(join(REPOSITORY, "src"))
    .filter((file) => /^(?:components|templates)\//.test(file) && !file.endsWith(".d.ts"))
    .map((file) => `src/${file}`);
  expect(shipped).toEqual(expect.arrayContaining(open));
  const imported = new Map(
    [...shipped, "gatsby-browser.ts", "gatsby-ssr.tsx"].map((file) => [file, importsOf(file)]),
  );
  const wanted = new Set([...imported.values()].flat());
  expect([...wanted].filter((file) => !files.includes(file))).toEqual([]);
  const needless = shipped.filter((file) => !wanted.has(file) && !open.includes(file));
  expect(needless.filter((file) => !file.startsWith("src/outputs/data/schemas/"))).toEqual([]);
  const sources = /^[\w/-]+(?:\.module)?\.(?:tsx?|css)$/;
  const data = /^src\/(?:messages\/[a-z-]+|outputs\/data\/schemas\/[a-z]+\.schema)\.json$/;
  expect(shipped.filter((file) => !sources.test(file) && !data.test(file))).toEqual([]);
  expect(shipped.filter((file) => /__tests__|\.test\.|fixture/.test(file))).toEqual([]);
});

test("types are declarations of what is open to sites, and of what these name", () => {
  const types = files.filter((file) => file.startsWith("types/"));
  expect(types.filter((file) => !/^[\w/-]+(?:\.module\.css)?\.d\.ts$/.test(file))).toEqual([]);
  const open = files.filter((file) => /^src\/(?:components|templates)\/.*\.tsx?$/.test(file));
  const declared = open.map((file) => file.replace(/^src(.*)\.tsx?$/, "types$1.d.ts"));
  expect(declared.filter((file) => !types.includes(file))).toEqual([]);
  // An import that leads to nothing would be `any` to a site that skips the check of libraries.
  const missing = types.flatMap((file) =>
    ts
      .preProcessFile(readFileSync(join(folder, "package", file), "utf8"))
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => name.startsWith("."))
      .map((name) => join(dirname(file), name))
      .filter((name) => ![`${name}.d.ts`, `${name}/index.d.ts`].some((at) => types.includes(at))),
  );
  expect(missing).toEqual([]);
});

test("each module of components and templates that is no component has its own line in exports", () => {
  const modules = files
    .filter((file) => /^src\/(?:components|templates)\/.*\.ts$/.test(file))
    .map((file) => [`./${file.slice(0, -3)}`, { default: `./${file}` }]);
  expect(modules.length).toBeGreaterThan(30);
  expect(ours.exports).toMatchObject(Object.fromEntries(modules));
});

test("publint and attw find nothing wrong with it", () => {
  const lint = join(REPOSITORY, "scripts/lint-package.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [lint, tarball], {
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("docs are those of the repository, and examples are left out", () => {
  // Gatsby reads the queries of each file in a theme's folder.
  expect(files.filter((file) => file.includes("examples/"))).toEqual([]);
  const shipped = files.filter((file) => file.startsWith("docs/"));
  expect(shipped).toEqual(listFiles(join(REPOSITORY, "docs")).map((file) => `docs/${file}`));
});

test("no link of its pages leads out of it", () => {
  const pages = files.filter((file) => file.endsWith(".md"));
  expect(pages).toContain("README.md");
  const dead = pages.flatMap((page) =>
    [...readFileSync(join(folder, "package", page), "utf8").matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
      .map(([, to = ""]) => to)
      .filter((to) => !/^[a-z]+:|^\//.test(to) && existsSync(join(REPOSITORY, dirname(page), to)))
      .filter((to) => !existsSync(join(folder, "package", dirname(page), to)))
      .map((to) => `${page}: ${to}`),
  );
  expect(dead).toEqual([]);
});

test("it says whose code is bundled in it, with licences", () => {
  const notices = readFileSync(join(folder, "package/THIRD-PARTY-NOTICES.md"), "utf8");
  expect(notices.match(/^(?:## |In ).*/gm)).toMatchInlineSnapshot(`
   [
     "## bibtex-parse 2.1.0",
     "In \`bin/hot-papers.js\`. Licence: MIT.",
     "## gatsby-plugin-twitter 5.16.0",
     "In \`static/hot-papers/elements/\`. Licence: MIT.",
   ]
  `);
  expect(notices.match(/Permission is hereby granted/g)).toHaveLength(2);
});

test("its scripts for pages are scripts, not modules", () => {
  const elements = join(folder, "package/static/hot-papers/elements");
  const { inline, findPaper } = JSON.parse(readFileSync(join(elements, "manifest.json"), "utf8"));
  for (const script of [inline, findPaper]) expect(() => new Script(script)).not.toThrow();
});

test("it is under 1.15 megabytes, packed, and unpacked under 4.2", () => {
  expect(statSync(tarball).size).toBeLessThan(1_150_000);
  const sizes = files.map((file) => statSync(join(folder, "package", file)).size);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(4_200_000);
});

test("its command runs as it is, starts in 0.4 s of processor time, and reads the theme's options", () => {
  symlinkSync(join(REPOSITORY, "node_modules"), join(folder, "node_modules"), "junction");
  const site = join(folder, "site");
  mkdirSync(join(site, "content/posts"), { recursive: true });
  const options = '{ rules: { "date-missing": "error" } }';
  const plugin = `{ resolve: "gatsby-theme-hot-papers", options: ${options} }`;
  writeFileSync(join(site, "gatsby-config.js"), `module.exports = { plugins: [${plugin}] };`);
  writeFileSync(join(site, "content/posts/a.md"), "---\ntitle: A\nslug: a\n---\n\nText.\n");
  const command = join(folder, "package/bin/hot-papers.js");
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [command, ...args], { cwd: site, encoding: "utf8" });
  expect(run("check", "--format", "unix")).toMatchObject({
    status: 1,
    stdout: expect.stringContaining("content/posts/a.md:1:1: error: "),
    stderr: "",
  });
  const measured = `process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write(String((user + system) / 1e6)); });`;
  writeFileSync(join(site, "measure.cjs"), measured);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", "./measure.cjs", command, "--help"],
    { cwd: site, encoding: "utf8" },
  );
  expect(stdout).toContain("hot-papers check");
  expect(Number(stderr)).toBeLessThan(0.4);
});

test("its plugin of remark runs by its name in remark-cli, by import and by require", () => {
  const site = join(folder, "remark");
  mkdirSync(join(site, "node_modules"), { recursive: true });
  mkdirSync(join(site, "content/posts"), { recursive: true });
  symlinkSync(
    join(folder, "package"),
    join(site, "node_modules/gatsby-theme-hot-papers"),
    "junction",
  );
  writeFileSync(join(site, "package.json"), "{}");
  writeFileSync(
    join(site, ".remarkrc.json"),
    '{ "plugins": ["gatsby-theme-hot-papers/remark-lint"] }',
  );
  writeFileSync(
    join(site, "content/posts/a.md"),
    "---\ntitle: A\ndate: 17/09/2020\nslug: a\n---\n\nText.\n",
  );
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { cwd: site, encoding: "utf8" });
  const cli = join(REPOSITORY, "node_modules/remark-cli/cli.js");
  const told = run(cli, "--no-stdout", "--no-color", "content/posts/a.md");
  expect(told).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/date-invalid +hot-papers/),
  });
  const name = "gatsby-theme-hot-papers/remark-lint";
  const script = `import(${JSON.stringify(name)}).then((m) => console.log(typeof m.default, typeof require(${JSON.stringify(name)})))`;
  expect(run("-e", script)).toMatchObject({ stdout: "function function\n", stderr: "" });
});

test("its schemas are those that the command prints", () => {
  const command = join(folder, "package/bin/hot-papers.js");
  for (const name of ["config", "front-matter"]) {
    const { stdout } = spawnSync(process.execPath, [command, "schema", name], { encoding: "utf8" });
    expect(readFileSync(join(folder, `package/schemas/${name}.schema.json`), "utf8")).toBe(stdout);
  }
});

test("its manifest asks for what a site needs, and for nothing that only we need", () => {
  const manifest = JSON.parse(readFileSync(join(folder, "package/package.json"), "utf8"));
  const { dependencies, optionalDependencies, peerDependencies, version } = ours;
  expect(manifest).toMatchObject({
    ...{ dependencies, optionalDependencies, peerDependencies, version },
  });
  for (const key of ["devDependencies", "scripts", "overrides"]) {
    expect(Object.keys(manifest)).not.toContain(key);
  }
});

/** Returns the files of the package that one of its files imports by a relative path, types apart. */
function importsOf(file: string): string[] {
  if (!/\.tsx?$/.test(file)) return [];
  const source = readFileSync(join(folder, "package", file), "utf8");
  const { outputText } = ts.transpileModule(source, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      jsx: ts.JsxEmit.Preserve,
    },
  });
  return ts
    .preProcessFile(outputText)
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => join(dirname(file), fileName))
    .map((path) => [path, `${path}.ts`, `${path}.tsx`].find((one) => files.includes(one)) ?? path);
}
