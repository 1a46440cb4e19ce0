import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { REPOSITORY } from "../support/build-site";

/** The rule that a planted import breaks: the file that imports, what it imports. */
const PLANTED: [rule: string, from: string, to: string][] = [
  ["problems-stands-alone", "problems/a.ts", "digest/b.ts"],
  ["arxiv-stands-alone", "arxiv/a.ts", "outputs/b.ts"],
  ["charts-stands-alone", "charts/a.ts", "components/b.ts"],
  ["digest-is-pure", "digest/a.ts", "site/b.ts"],
  ["digest-is-pure", "digest/tex/c.ts", "options/b.ts"],
  ["digest-reads-no-files", "digest/d.ts", "node:fs"],
  ["digest-repair-is-ground", "digest/repair/a.ts", "digest/values/b.ts"],
  ["digest-values-is-ground", "digest/values/a.ts", "digest/lines/b.ts"],
  ["digest-lines-is-ground", "digest/lines/a.ts", "digest/tex/b.ts"],
  ["digest-front-matter-knows-no-neighbour", "digest/front-matter/a.ts", "digest/papers/b.ts"],
  ["digest-facts-knows-no-neighbour", "digest/facts/a.ts", "digest/rich-text/b.ts"],
  ["digest-tex-knows-no-neighbour", "digest/tex/a.ts", "digest/facts/b.ts"],
  ["digest-social-posts-knows-no-neighbour", "digest/social-posts/a.ts", "digest/tex/b.ts"],
  ["digest-rich-text-is-the-security-wall", "digest/rich-text/a.ts", "digest/papers/b.ts"],
  ["digest-line-parts", "digest/line-parts/a.ts", "digest/papers/b.ts"],
  ["digest-papers", "digest/papers/a.ts", "digest/unfolding/b.ts"],
  ["digest-unfolding", "digest/unfolding/a.ts", "digest/foreign-formats/b.ts"],
  ["digest-foreign-formats", "digest/foreign-formats/a.ts", "digest/body/b.ts"],
  ["digest-shapes-know-no-papers", "digest/unfolding/c.ts", "digest/papers/d.ts"],
  ["site-posts", "site/posts/a.ts", "site/papers/b.ts"],
  ["site-papers", "site/papers/a.ts", "site/routes/b.ts"],
  ["site-addresses", "site/addresses/a.ts", "site/outputs/b.ts"],
  ["site-outputs", "site/outputs/a.ts", "site/records/b.ts"],
  ["site-records", "site/records/a.ts", "site/routes/b.ts"],
  ["site-is-pure", "site/a.ts", "gatsby/css/b.ts"],
  ["site-reads-no-files", "site/c.ts", "node:path"],
  ["react-in-ssr-alone", "gatsby/nodes/c.ts", "react"],
  ["gatsby-content-knows-no-edge", "gatsby/content/a.ts", "gatsby/pages/b.ts"],
  ["gatsby-ssr-knows-no-edge", "gatsby/ssr/a.ts", "gatsby/outputs/b.ts"],
  ["gatsby-css-knows-no-edge", "gatsby/css/a.ts", "gatsby/ssr/b.ts"],
  ["css-is-text", "gatsby/css/c.ts", "gatsby"],
  ["outputs-text", "outputs/text/a.ts", "outputs/papers/b.ts"],
  ["outputs-papers", "outputs/papers/a.ts", "outputs/html/b.ts"],
  ["outputs-html", "outputs/html/a.ts", "outputs/data/b.ts"],
  ["outputs-feeds-knows-no-other-format", "outputs/feeds/a.ts", "outputs/citations/b.ts"],
  ["outputs-are-pure", "outputs/a.ts", "options/b.ts"],
  ["search-runs-in-browsers", "search/a.ts", "outputs/b.ts"],
  ["outputs-read-no-files", "outputs/c.ts", "node:fs"],
  ["components-get-props", "components/a.ts", "templates/b.ts"],
  ["components-parse-nothing", "components/c.ts", "digest/b.ts"],
  ["templates-know-no-hooks", "templates/a.ts", "gatsby/nodes/b.ts"],
  ["templates-parse-nothing", "templates/c.ts", "digest/b.ts"],
  ["cli-knows-no-gatsby", "cli/a.ts", "gatsby/css/d.ts"],
  ["cli-knows-no-gatsby", "sources/c.ts", "components/d.ts"],
  ["cli-knows-no-gatsby", "cli/c.ts", "react"],
  ["cli-stands-at-the-end", "gatsby/d.ts", "cli/b.ts"],
  ["cli-stands-at-the-end", "options/d.ts", "sources/b.ts"],
  ["sources-know-no-command", "sources/a.ts", "cli/d.ts"],
  ["elements-stand-alone", "elements/a.ts", "messages/b.ts"],
];

/** Imports that the same rules let through. */
const ALLOWED: [from: string, to: string][] = [
  ["charts/x.ts", "messages/format-date.ts"],
  ["gatsby/ssr/x.ts", "gatsby/css/y.ts"],
  ["digest/papers/x.ts", "digest/facts/y.ts"],
  ["digest/body/x.ts", "digest/foreign-formats/z.ts"],
  ["site/routes/x.ts", "site/posts/y.ts"],
  ["outputs/feeds/x.ts", "outputs/html/y.ts"],
  ["cli/x.ts", "sources/y.ts"],
  ["cli/z.ts", "site/posts/y.ts"],
];

let folder: string;

function plant(file: string, code: string): void {
  const path = join(folder, "src", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}

/** Plants a file that imports another, which then stands there too. */
function plantImport(from: string, to: string, kind = ""): void {
  const isOurs = to.includes("/");
  const up = "../".repeat(from.split("/").length - 1) || "./";
  const specifier = isOurs ? `${up}${to.replace(/\.ts$/, "")}` : to;
  plant(from, `import ${kind}{ value } from "${specifier}";\nexport const own = value;\n`);
  if (isOurs) plant(to, "export const value = 1;\n");
}

/** Runs the checker as `npm run walls` does, in the folder of the planted files. */
function check(): { status: number | null; output: string } {
  const bin = join(REPOSITORY, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, "src", "--output-type", "err-long"],
    { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  // Long lines are wrapped.
  return { status, output: (stdout + stderr).replace(/\s+/g, " ") };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-walls-"));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json"]) {
    cpSync(join(REPOSITORY, file), join(folder, file));
  }
  for (const name of ["gatsby", "react"]) {
    const path = join(folder, "node_modules", name);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, "package.json"), JSON.stringify({ name, main: "index.js" }));
    writeFileSync(join(path, "index.js"), "exports.value = 1;\n");
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

test("each forbidden import is reported with the name of its rule and what to do instead", () => {
  for (const [, from, to] of PLANTED) plantImport(from, to);
  const { status, output } = check();
  expect(status).not.toBe(0);
  const missed = PLANTED.filter(([rule, from, to]) => {
    const target = to.includes("/") ? `src/${to}` : to.replace("node:", "(?:node:)?");
    return !new RegExp(`error ${rule}: src/${from} → \\S*${target}`).test(output);
  });
  expect(missed).toEqual([]);
  expect(output).toContain(
    "The parser is handed text: read files in src/gatsby/content/ or src/cli/.",
  );
});

test("a cycle of imports is reported", () => {
  plant("site/one.ts", 'import type { Two } from "./two";\nexport type One = Two;\n');
  plant("site/two.ts", 'import type { One } from "./one";\nexport type Two = One | 1;\n');
  const { status, output } = check();
  expect(status).not.toBe(0);
  expect(output).toContain("error no-circle: src/site/one.ts");
  expect(output).toContain("Move what both need, a type most often, into a third file.");
});

test("allowed imports pass, also those of the digest's types in components", () => {
  for (const [from, to] of ALLOWED) plantImport(from, to);
  plant("components/typed.ts", 'import type { A } from "../digest/a";\nexport type B = A;\n');
  plant("digest/a.ts", "export type A = 1;\n");
  expect(check()).toEqual({
    status: 0,
    output: expect.stringContaining("no dependency violations"),
  });
});
