import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ours from "../../package.json";
import { type BuildResult, gatsbyBuild, REPOSITORY } from "../support/build-site";
import { attribute, type BuiltPage, elements, readPages } from "../support/built-pages";
import { serve } from "../support/serve";

const POST = `---
title: "First digest"
date: 2026-01-05
slug: "first-digest"
---

# 1. A paper of the site that installed the theme

Ada Example

- retweets: 12, favorites: 34 (01/05/2026 08:00:00)
- links: [abs](https://arxiv.org/abs/2601.90001) | [pdf](https://arxiv.org/pdf/2601.90001)
- [cs.LG](https://arxiv.org/list/cs.LG/recent)

A short abstract of our own.
`;

const OWN_PAGE = `import React, { useState } from "react";
export default function OwnPage() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{count} clicks</button>;
}
`;

const CONFIG = `module.exports = {
  plugins: [
    {
      resolve: "gatsby-theme-hot-papers",
      options: { site: { title: "A new site", siteUrl: "https://new.example" } },
    },
  ],
};
`;

let folder: string;
let build: BuildResult;
let pages: Map<string, BuiltPage>;

beforeAll(async () => {
  // Outside the repository, whose node_modules would else supply what the package fails to ask for.
  folder = mkdtempSync(join(tmpdir(), "hot-papers-tarball-"));
  const pack = join(REPOSITORY, "scripts/pack.mjs");
  const tarball = execFileSync(process.execPath, [pack, folder], { encoding: "utf8" }).trim();
  makeSite(tarball);
  build = await gatsbyBuild(folder);
  pages = build.exitCode === 0 ? readPages(build.publicDir) : new Map();
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function makeSite(tarball: string): void {
  const { gatsby, react, "react-dom": reactDom } = ours.devDependencies;
  const manifest = {
    name: "new-site",
    private: true,
    dependencies: {
      gatsby,
      react,
      "react-dom": reactDom,
      "gatsby-theme-hot-papers": `file:${tarball}`,
    },
    overrides: ours.overrides,
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "gatsby-config.js"), CONFIG);
  mkdirSync(join(folder, "content/posts"), { recursive: true });
  writeFileSync(join(folder, "content/posts/first-digest.md"), POST);
  mkdirSync(join(folder, "src/pages"), { recursive: true });
  writeFileSync(join(folder, "src/pages/own.jsx"), OWN_PAGE);
  execFileSync(
    "npm",
    [
      "install",
      "--prefer-offline",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      "--loglevel=error",
    ],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" },
  );
}

test("a fresh site with the packed theme builds", () => {
  expect({ exitCode: build.exitCode, log: build.exitCode === 0 ? "" : build.log }).toEqual({
    exitCode: 0,
    log: "",
  });
});

test("the package holds what a site needs and nothing that only we need", () => {
  const installed = join(folder, "node_modules/gatsby-theme-hot-papers");
  const names = readdirSync(installed);
  expect(names).toEqual(
    expect.arrayContaining([
      "gatsby-config.js",
      "gatsby-node.js",
      "index.js",
      "package.json",
      "src",
    ]),
  );
  const unwanted = ["gatsby-config.ts", "gatsby-node.ts", "__tests__", "scripts", "content", ".ci"];
  expect(names.filter((name) => unwanted.includes(name))).toEqual([]);
  const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  expect(Object.keys(manifest)).not.toEqual(expect.arrayContaining(["devDependencies"]));
  expect(manifest.version).toBe(ours.version);
});

test("the digest has its page, without Gatsby's runtime", () => {
  const page = pages.get("/posts/first-digest/");
  expect(page?.html).toContain("A paper of the site that installed the theme");
  expect(page?.html).toContain('data-arxiv-id="2601.90001"');
  expect(scripts(page)).toEqual([]);
});

test("the site's own page keeps the runtime that it needs", () => {
  expect(scripts(pages.get("/own/"))).not.toEqual([]);
});

test("the site serves its home with the site's title", async () => {
  const server = await serve(build.publicDir);
  try {
    const home = await fetch(`${server.url}/`);
    expect(home.status).toBe(200);
    expect(await home.text()).toContain("A new site");
  } finally {
    await server.close();
  }
});

/** What of Gatsby's runtime a page loads. */
function scripts(page: BuiltPage | undefined): string[] {
  if (page === undefined) return [];
  return elements(page.tree, "script")
    .map((script) => attribute(script, "src") ?? "")
    .filter((src) => /\/(webpack-runtime|framework|app)-/.test(src));
}
