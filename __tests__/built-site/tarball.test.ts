import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("outside src, the package holds just these files", () => {
  const others = files
    .filter((file) => !file.startsWith("src/"))
    .map((file) => file.replace(/-[A-Z0-9]{8}\.js$/, "-HASH.js"));
  expect(others).toMatchInlineSnapshot(`
   [
     "CHANGELOG.md",
     "LICENSE",
     "MIGRATING.md",
     "README.md",
     "gatsby-browser.ts",
     "gatsby-config.js",
     "gatsby-node.js",
     "gatsby-ssr.tsx",
     "index.d.ts",
     "index.js",
     "package.json",
     "static/hot-papers/apple-touch-icon.png",
     "static/hot-papers/elements/click-in-view-HASH.js",
     "static/hot-papers/elements/main-HASH.js",
     "static/hot-papers/elements/manifest.json",
     "static/hot-papers/elements/prefetch-HASH.js",
     "static/hot-papers/elements/save-ris-HASH.js",
     "static/hot-papers/elements/show-post-HASH.js",
     "static/hot-papers/favicon-32.png",
     "static/hot-papers/favicon.svg",
     "static/hot-papers/social-image.png",
   ]
  `);
});

test("src is that of the repository, sources alone", () => {
  const shipped = files.filter((file) => file.startsWith("src/"));
  expect(shipped).toEqual(listFiles(join(REPOSITORY, "src")).map((file) => `src/${file}`));
  const sources = /^[\w/-]+(?:\.d)?(?:\.module)?\.(?:tsx?|css)$/;
  const languages = /^src\/messages\/[a-z-]+\.json$/;
  expect(shipped.filter((file) => !sources.test(file) && !languages.test(file))).toEqual([]);
  expect(shipped.filter((file) => /test|fixture/.test(file))).toEqual([]);
});

test("it is under a megabyte, packed and unpacked under three", () => {
  expect(statSync(tarball).size).toBeLessThan(1_000_000);
  const sizes = files.map((file) => statSync(join(folder, "package", file)).size);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(3_000_000);
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
