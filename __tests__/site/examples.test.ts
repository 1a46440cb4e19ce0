import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser, openPage } from "../support/browser";
import { type BuildResult, gatsbyBuild } from "../support/build-site";
import {
  attribute,
  type BuiltPage,
  elements,
  listFiles,
  metaContent,
  readPages,
} from "../support/built-pages";
import { brokenAddresses, brokenLinks, requestsElsewhere } from "../support/check-links";
import { installedVersion, installExample, packTheme } from "../support/example-site";
import { foreignRules } from "../support/foreign-rules";
import { serve, type StaticServer } from "../support/serve";

interface Site {
  folder: string;
  build: BuildResult;
  pages: Map<string, BuiltPage>;
}

let folder: string;
let browser: Browser;
let minimal: Site;
let customised: Site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-examples-"));
  const tarball = packTheme(folder);
  const [small, large] = ["minimal", "customised"].map((name) => join(folder, name));
  if (small === undefined || large === undefined) throw new Error("There are two examples.");
  mkdirSync(small);
  mkdirSync(large);
  installExample("minimal", small, { tarball });
  installExample("customised", large, { tarball, modulesOf: small });
  const builds = await Promise.all([
    gatsbyBuild(small),
    gatsbyBuild(large, { args: ["--prefix-paths"] }),
  ]);
  [minimal, customised] = builds.map((build, index) => {
    if (build.exitCode !== 0) throw new Error(`The build failed:\n${build.log}`);
    return { folder: index === 0 ? small : large, build, pages: readPages(build.publicDir) };
  }) as [Site, Site];
  browser = await launchBrowser();
}, 1_200_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const warningsOf = ({ build }: Site) =>
  build.log.split("\n").filter((line) => /^(warn|error)/.test(line));

describe("the minimal example", () => {
  it("builds with React 18, without a word of warning", () => {
    expect(installedVersion(minimal.folder, "react")).toMatch(/^18\./);
    expect(warningsOf(minimal)).toEqual([]);
  });

  it("has its digest, and a page for nothing, without Gatsby's runtime", () => {
    const page = minimal.pages.get("/posts/the-first-week/");
    expect(page?.html).toContain("A paper that people talk about");
    expect(page?.html).toContain('data-arxiv-id="2601.90001"');
    expect(page?.html).toContain("<math");
    expect(runtimeOf(page)).toEqual([]);
    expect(runtimeOf(minimal.pages.get("/404.html"))).toEqual([]);
    expect(minimal.pages.get("/")?.html).toContain("My papers");
  });

  it("leads nowhere that is not there", () => {
    const { publicDir } = minimal.build;
    expect(brokenLinks(minimal.pages, publicDir)).toEqual([]);
    expect(brokenAddresses(publicDir, "https://my-papers.example", {})).toEqual([]);
    expect([...minimal.pages.values()].flatMap(requestsElsewhere)).toEqual([]);
  });
});

describe("the customised example", () => {
  const form = { pathPrefix: "/reading", slash: "never" } as const;
  const pageAt = (path: string) => customised.pages.get(path);
  const themePages = () =>
    [...customised.pages.values()].filter((page) => metaContent(page, "hot-papers") !== null);
  let server: StaticServer;

  beforeAll(async () => {
    server = await serve(customised.build.publicDir, form.pathPrefix);
  });
  afterAll(() => server?.close());

  const file = (name: string) => readFileSync(join(customised.build.publicDir, name), "utf8");

  it("builds with React 19, without a word of warning", () => {
    expect(installedVersion(customised.folder, "react")).toMatch(/^19\./);
    expect(warningsOf(customised)).toEqual([]);
  });

  it("has all of the theme below its base path, and nothing of it elsewhere", () => {
    expect(themePages().length).toBeGreaterThan(20);
    expect(themePages().filter(({ path }) => !path.startsWith("/digests/"))).toEqual([]);
    const files = listFiles(customised.build.publicDir).filter(
      (name) =>
        !/^(?:digests|hot-papers|page-data|static|_gatsby|~partytown)\//.test(name) &&
        !/\.(?:js|js\.map|css|LICENSE\.txt)$/.test(name),
    );
    expect(files).toEqual([
      "404.html",
      "404/index.html",
      "chunk-map.json",
      "index.html",
      "lab.svg",
      "notes/index.html",
      "robots.txt",
      "sitemap.xml",
      "sitemaps/sitemap-0.xml",
      "sitemaps/sitemap-index.xml",
      "webpack.stats.json",
    ]);
  });

  it("has addresses that agree, with a path prefix and without slashes at their ends", () => {
    const { publicDir } = customised.build;
    expect(brokenLinks(customised.pages, publicDir, form)).toEqual([]);
    expect(brokenAddresses(publicDir, "https://lab.example", form)).toEqual([]);
    const canonical = themePages().flatMap(({ tree }) =>
      elements(tree, "link").filter((link) => attribute(link, "rel") === "canonical"),
    );
    expect(canonical.map((link) => attribute(link, "href"))).toContain(
      "https://lab.example/reading/digests/posts/week-1",
    );
  });

  it("keeps the site's own files and pages", () => {
    expect(file("robots.txt")).toContain("Disallow: /reading/notes");
    expect(pageAt("/404.html")?.html).toContain("The lab has no such page");
    expect(pageAt("/notes/")?.html.match(/<em>your own<\/em>/g)).toHaveLength(1);
  });

  it("writes one sitemap, where the site says, with every page once", () => {
    const addresses = [...file("sitemaps/sitemap-0.xml").matchAll(/<loc>(.*?)<\/loc>/g)];
    const paths = addresses.map(([, url = ""]) => new URL(url).pathname.replace("/reading", ""));
    const expected = [...customised.pages.values()]
      .filter(
        ({ path, html }) => !path.startsWith("/404") && !html.includes('http-equiv="refresh"'),
      )
      .map(({ path }) => (path === "/" ? path : path.replace(/\/$/, "")));
    expect(paths.sort()).toEqual(expected.sort());
    expect(file("sitemap.xml")).toBe(file("sitemaps/sitemap-index.xml"));
  });

  it("shows shadowed components and the site's own words on every page of the theme", () => {
    const shown = themePages().filter(({ html }) => html.includes("Join us on Fridays at noon."));
    expect(shown).toHaveLength(themePages().length);
    expect(pageAt("/digests/posts/week-1/")?.html).toMatch(
      /<p>Read on Friday<\/p><header class="\w+"><h1>The first Friday</,
    );
    expect(pageAt("/digests/")?.html).toContain("Papers of the lab");
  });

  it("leads old addresses on", async () => {
    const { page, close } = await openPage(browser, `${server.url}/digests/page/1`);
    await page.waitForURL(`${server.url}/digests`);
    await close();
  });

  it("gives the site's own page its runtime, and none of the theme's rules", async () => {
    expect(runtimeOf(pageAt("/"))).not.toEqual([]);
    const { page, messages, close } = await openPage(browser, `${server.url}/`);
    await page.getByRole("button", { name: "Take one of 3 chairs" }).click();
    await page.getByRole("button", { name: "Take one of 2 chairs" }).waitFor();
    expect(await page.evaluate(foreignRules, "^\\.lab\\b")).toEqual([]);
    expect(messages.filter((message) => /^(error|thrown)/.test(message))).toEqual([]);
    await page.getByRole("link", { name: "Digests" }).click();
    await page.getByRole("link", { name: "The third Friday" }).first().waitFor();
    expect(await page.evaluate(foreignRules, "^\\.lab\\b")).not.toEqual([]);
    await close();
  });

  it("shows the brand of the site on the theme's pages, which ask nobody else", async () => {
    const digest = await openPage(browser, `${server.url}/digests/posts/week-3`);
    const accent = await digest.page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--hot-papers-accent"),
    );
    expect(accent).toContain("#1a4fa8");
    expect(runtimeOf(pageAt("/digests/posts/week-3/"))).toEqual([]);
    expect({ elsewhere: digest.offOrigin, messages: digest.messages }).toEqual({
      elsewhere: [],
      messages: [],
    });
    await digest.close();
  });
});

/** What of Gatsby's runtime a page loads. */
function runtimeOf(page: BuiltPage | undefined): string[] {
  if (page === undefined) throw new Error("There is no such page.");
  return elements(page.tree, "script")
    .map((script) => attribute(script, "src") ?? "")
    .filter((src) => /\/(webpack-runtime|framework|app)-/.test(src));
}
