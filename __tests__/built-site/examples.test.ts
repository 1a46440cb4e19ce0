import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toString } from "hast-util-to-string";
import { imageSize } from "image-size";
import type { Browser } from "playwright-core";
import { launchBrowser, openPage } from "../support/browser";
import {
  attribute,
  type BuiltPage,
  elements,
  listFiles,
  metaContent,
  readPages,
} from "../support/built-pages";
import { brokenAddresses, brokenLinks, requestsElsewhere } from "../support/check-links";
import {
  buildExample,
  installedVersion,
  installExample,
  packedTheme,
} from "../support/example-site";
import { foreignRules } from "../support/foreign-rules";
import { type BuildResult, gatsbyBuild } from "../support/gatsby-build";
import { filesOf, guideBlocks } from "../support/guide-blocks";
import { serve, type StaticServer } from "../support/serve";
import { type Resolution, siteTypeProblems } from "../support/site-type-problems";

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
  const [small, large] = ["minimal", "customised"].map((name) => join(folder, name));
  if (small === undefined || large === undefined) throw new Error("There are two examples.");
  await installExample("minimal", small);
  await installExample("customised", large);
  const builds = await Promise.all([
    buildExample(small),
    gatsbyBuild(large, { args: ["--prefix-paths"] }),
  ]);
  [minimal, customised] = builds.map((build, index) => {
    if (build.exitCode !== 0) throw new Error(`The build failed:\n${build.log}`);
    return { folder: index === 0 ? small : large, build, pages: readPages(build.publicDir) };
  }) as [Site, Site];
  browser = await launchBrowser();
}, 2_400_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const warningsOf = ({ build }: Site) =>
  build.log.split("\n").filter((line) => /^(warn|error)/.test(line));

test("wrong options are told once, with what is meant and without a stack", async () => {
  const config = join(minimal.folder, "gatsby-config.js");
  const right = readFileSync(config, "utf8");
  writeFileSync(config, right.replace("site: {", 'title: "My papers", site: {'));
  const { exitCode, log } = await gatsbyBuild(minimal.folder);
  writeFileSync(config, right);
  expect(exitCode).toBe(1);
  expect(log.match(/"title" is not an option; did you mean "site\.title"\?/g)).toHaveLength(1);
  expect(log).not.toMatch(/^\s*at |resolveOptions/m);
});

describe("a site that hot-papers init makes", () => {
  let site: string;
  let made: ReturnType<typeof hotPapers>;

  /** Runs the command as npx does, from a package that is installed elsewhere. */
  const hotPapers = (cwd: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      [join(minimal.folder, "node_modules/gatsby-theme-hot-papers/bin/hot-papers.js"), ...args],
      {
        cwd,
        encoding: "utf8",
        env: {
          ...process.env,
          npm_config_prefer_offline: "true",
          npm_config_ignore_scripts: "true",
        },
      },
    );

  beforeAll(async () => {
    site = join(folder, "made");
    made = hotPapers(folder, "init", "made", "--theme", `file:${await packedTheme()}`);
  }, 2_400_000);

  it("is installed in one command, which says that this takes minutes", () => {
    expect(made).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^A site is in made\. Next:\n\n {2}cd made\n {2}npm start/),
      stderr: "Installing Gatsby and the theme with npm, which takes some minutes.\n",
    });
    expect(installedVersion(site, "react")).toMatch(/^19\./);
  });

  it("has no problem", () => {
    expect(hotPapers(site, "check", "--max-warnings", "0")).toMatchObject({
      status: 0,
      stdout: "1 post: no problems\n",
      stderr: "",
    });
  });

  it("builds, with a page of its digest", async () => {
    const build = await buildExample(site, { env: { SITE_URL: "https://ada.example" } });
    const warnings = build.log.split("\n").filter((line) => /^(warn|error)/.test(line));
    expect([build.exitCode, warnings]).toEqual([0, []]);
    const pages = readPages(build.publicDir);
    expect(pages.get("/posts/the-first-digest/")?.html).toContain(
      "A paper that everybody talks about",
    );
  }, 2_400_000);
});

describe("the minimal example", () => {
  it("has a config that the strictest compiler takes", () => {
    expect(siteTypeProblems(minimal.folder, "nodenext").problems).toEqual([]);
  });

  it("builds with React 18, without a word of warning", () => {
    expect(installedVersion(minimal.folder, "react")).toMatch(/^18\./);
    expect(warningsOf(minimal)).toEqual([]);
  });

  it("has its digest and a 404 page, without Gatsby's runtime", () => {
    const page = minimal.pages.get("/posts/the-first-week/");
    expect(page?.html).toContain("A paper that people talk about");
    expect(page?.html).toContain('data-arxiv-id="2601.90001"');
    expect(page?.html).toContain("<math");
    expect(runtimeOf(page)).toEqual([]);
    expect(runtimeOf(minimal.pages.get("/404.html"))).toEqual([]);
    expect(minimal.pages.get("/")?.html).toContain("My papers");
  });

  it("has the command of the theme, which finds no problem in its posts", () => {
    const said = execFileSync("npm", ["run", "--silent", "check"], {
      cwd: minimal.folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(said).toMatch(/^\d+ posts?: no problems\n$/);
  });

  it("has no broken link", () => {
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
    [...customised.pages.values()].filter(({ tree }) =>
      elements(tree).some((element) => attribute(element, "dataHotPapers") !== null),
    );
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

  it("has its blocks of the guide where the guide says", () => {
    const blocks = guideBlocks("docs/guides/customise.md").filter(({ lang }) => lang === "tsx");
    expect(blocks.length).toBeGreaterThan(4);
    expect([...filesOf(blocks).keys()]).toEqual(
      expect.arrayContaining([
        "src/gatsby-theme-hot-papers/components/paper-entry.tsx",
        "src/gatsby-theme-hot-papers/components/slots/after-digest.tsx",
      ]),
    );
  });

  it.each<Resolution>(["bundler", "nodenext", "node"])(
    "passes the strictest compiler that resolves as %s does, with the guide's own files, and reads declarations alone",
    (resolution) => {
      const guide = join(customised.folder, "src/guide");
      mkdirSync(guide, { recursive: true });
      for (const { lang, text, line } of guideBlocks("docs/guides/customise.md")) {
        if (/^tsx?$/.test(lang ?? "")) writeFileSync(join(guide, `line-${line}.${lang}`), text);
      }
      // A component is copied whole in order to change it.
      const heading = "src/components/page-heading.tsx";
      const theme = join(customised.folder, "node_modules/gatsby-theme-hot-papers");
      const copied = readFileSync(join(theme, heading), "utf8");
      writeFileSync(
        join(guide, "copied.tsx"),
        copied.replaceAll('from "./', 'from "gatsby-theme-hot-papers/src/components/'),
      );
      const { problems, read } = siteTypeProblems(customised.folder, resolution);
      rmSync(guide, { recursive: true });
      expect(problems).toEqual([]);
      expect(read).toContain("types/public-types.d.ts");
      expect(read).toContain("types/components/paper-entry.d.ts");
      expect(read.filter((file) => !file.startsWith("types/"))).toEqual([]);
    },
  );

  it("may take components and templates from the package, and nothing else", () => {
    const open = [
      "src/components/paper-entry",
      "src/components/paper-entry.module.css",
      "src/components/current-link",
      "src/components/slots/after-paper",
      "src/templates/digest",
      "src/templates/to-digest",
    ];
    const closed = ["src/digest/parse-digest", "src/public-types", "gatsby-node.js", "types/x"];
    expect(resolvedIn(customised.folder, [".", "package.json", ...open, ...closed])).toEqual([
      "index.js",
      "package.json",
      "src/components/paper-entry.tsx",
      "src/components/paper-entry.module.css",
      "src/components/current-link.ts",
      "src/components/slots/after-paper.tsx",
      "src/templates/digest.tsx",
      "src/templates/to-digest.ts",
      ...closed.map(() => "ERR_PACKAGE_PATH_NOT_EXPORTED"),
    ]);
  });

  it("shows a shadowed component in its place, and the theme's own within it", () => {
    expect(pageAt("/digests/posts/week-1/")?.html).toMatch(
      /<p>Read on Friday<\/p><header class="[\w ]+"><h1>The first Friday</,
    );
    expect(pageAt("/digests/")?.html).toContain("Papers of the lab");
  });

  /** The paths of the pages whose HTML holds a text. */
  const pathsWith = (text: string) =>
    [...customised.pages.values()]
      .filter(({ html }) => html.includes(text))
      .map(({ path }) => path);
  const weeks = [1, 2, 3].map((week) => `/digests/posts/week-${week}/`);
  const paperPages = ["11", "12", "13"].map((end) => `/digests/papers/2601.900${end}/`);

  it("has what the site puts into each slot, there and nowhere else", () => {
    const all = themePages().map(({ path }) => path);
    expect(pathsWith("<p>Join us on Fridays at noon.</p>")).toEqual(all);
    expect(pathsWith('<link rel="me" href="https://social.example/@lab">')).toEqual(all);
    expect(pathsWith("over lunch.</p>")).toEqual(weeks);
    expect(pathsWith('<form class="newsletter"')).toEqual(weeks);
    expect(pathsWith('href="https://talk.example/papers/')).toEqual([...paperPages, ...weeks]);
  });

  it("gives the slots their data", () => {
    expect(pageAt("/digests/posts/week-3/")?.html).toMatch(
      /<\/header><p>We talked about 2 readings over lunch\.<\/p>/,
    );
    const { tree } = pageAt("/digests/posts/week-3/") ?? {};
    const comments = (tree ? elements(tree, "article") : []).map((article) => [
      attribute(article, "dataArxivId"),
      elements(article, "a")
        .map((link) => attribute(link, "href"))
        .filter((href) => href?.startsWith("https://talk.example/")),
    ]);
    expect(comments).toEqual(
      ["2601.90013", "2601.90012"].map((id) => [id, [`https://talk.example/papers/${id}`]]),
    );
    const foot = /<a [^>]*href="\/reading\/notes"[^>]*>Notes<\/a>/;
    expect(themePages().filter(({ html }) => !foot.test(html))).toEqual([]);
    const told = themePages().map(({ html }) => /mailto:[^?]*[?]subject=([^"]*)/.exec(html)?.[1]);
    expect(told.map((path = "") => decodeURIComponent(path))).toEqual(
      themePages().map(({ path }) => path.replace(/[/]$/, "")),
    );
  });

  it("has an image of each digest and of each paper, as its options say", () => {
    for (const path of [...weeks, ...paperPages]) {
      const page = pageAt(path);
      const url = page === undefined ? null : metaContent(page, "og:image");
      expect({ path, url }).toEqual({
        path,
        url: expect.stringMatching(
          /^https:\/\/lab\.example\/reading\/hot-papers\/social\/[0-9a-f]{12}\.png$/,
        ),
      });
      const name = new URL(url ?? "").pathname.replace("/reading/", "");
      const image = readFileSync(join(customised.build.publicDir, name));
      expect(imageSize(image)).toMatchObject({ type: "png", width: 1200, height: 630 });
    }
  });

  it("says the site's own words, plain ones and those with values", () => {
    expect(pageAt("/digests/page/2/")?.html).toContain("<h1>What we read, page 2</h1>");
    const two = pageAt("/digests/posts/week-2/")?.html ?? "";
    expect(two).toContain("1 reading<");
    expect(two).toMatch(/>48<\/data> shares?\b/);
    expect(pageAt("/digests/posts/week-3/")?.html).toContain("2 readings");
    const old = /Latest digests|\d papers?\b|retweets?<|Scores?: .*as counted at/;
    expect(themePages().filter(({ html }) => old.test(visible(html)))).toEqual([]);
  });

  it("shows posts as the site says: no script loads them, hidden ones are left out", () => {
    const { publicDir } = customised.build;
    const two = pageAt("/digests/posts/week-2/")?.html ?? "";
    expect(two).toContain("Ours was longer.");
    expect(two).toMatch(/<a href="https:\/\/twitter[^>]+><time [^>]+>[^<]+<\/time><\/a>/);
    expect(two).not.toContain("<hot-papers-social-embed");
    expect(two).toMatch(
      /<p><a href="https:\/\/bsky[^>]+>What Dora Probe wrote on Bluesky<\/a><\/p>/,
    );
    const gone = /free printer|spam_example|that this site does not show/i;
    expect(
      listFiles(publicDir).filter((name) => gone.test(readFileSync(join(publicDir, name), "utf8"))),
    ).toEqual([]);
  });

  it("sets formulas with the site's own commands", () => {
    const page = pageAt("/digests/posts/week-2/");
    const formulas = page ? elements(page.tree, "math") : [];
    expect(formulas.map((formula) => toString(formula))).toContainEqual(
      expect.stringMatching(/^𝒪\(n.*log.*n\)$/u),
    );
    expect(page && visible(page.html)).not.toContain("\\bound");
  });

  it("runs the script of its head on each page of the theme, once a visit", async () => {
    const { page, close } = await openPage(browser, `${server.url}/digests/posts/week-1`);
    const visits = () => page.evaluate(() => localStorage.getItem("visits"));
    expect(await visits()).toBe("1");
    await page.getByRole("link", { name: "Comment on 2601.90011" }).waitFor();
    await page
      .getByRole("navigation", { name: "Site" })
      .getByRole("link", { name: "About" })
      .click();
    await page.getByRole("heading", { name: "About", level: 1 }).waitFor();
    await page.waitForLoadState();
    expect(await visits()).toBe("2");
    await page.getByRole("contentinfo").getByRole("link", { name: "Notes" }).click();
    await page.getByRole("heading", { name: "Chairs" }).waitFor();
    expect(await visits()).toBe("2");
    await close();
  });

  it("has a form for mail in a slot, with a look of the site's own", async () => {
    const { page, close } = await openPage(browser, `${server.url}/digests/posts/week-2`);
    await page.getByRole("textbox", { name: "The next Friday by mail" }).fill("ada@people.example");
    const [form, raised] = await page.evaluate(() => {
      const probe = document.createElement("p");
      probe.style.background = "var(--hot-papers-raised)";
      document.querySelector("main")?.append(probe);
      const element = document.querySelector(".newsletter");
      return [element, probe].map((one) => one && getComputedStyle(one).backgroundColor);
    });
    expect(form).toBe(raised);
    expect(form).toMatch(/^(?:rgb\(|color\(|oklch\()/);
    await page.getByRole("combobox", { name: "Colour scheme" }).selectOption({ label: "Night" });
    expect(await page.locator("html").getAttribute("data-color-scheme")).toBe("dark");
    await close();
  });

  it("is searched and kept below its prefix and base path", async () => {
    const { page, close } = await openPage(browser, `${server.url}/digests/posts/week-1`);
    await page.getByRole("button", { name: "save", exact: true }).first().click();
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: "Search papers" }).fill("chairs");
    const found = page.locator("hot-papers-search").getByRole("option").first();
    await found.waitFor();
    expect(await found.getAttribute("href")).toBe("/reading/digests/papers/2601.90011");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.url}/digests/search?q=chairs`);
    await page.goto(`${server.url}/digests/reading-list`, { waitUntil: "networkidle" });
    const kept = page.getByRole("link", { name: "How many chairs a reading group needs" });
    await kept.click();
    await page.waitForURL(`${server.url}/digests/papers/2601.90011`);
    await close();
  });

  it("redirects old addresses", async () => {
    const { page, close } = await openPage(browser, `${server.url}/digests/page/1`);
    await page.waitForURL(`${server.url}/digests`);
    await close();
  });

  it("gives the site's own page its runtime, and none of the theme's rules", async () => {
    const [script = ""] = runtimeOf(pageAt("/"));
    expect(file(script.replace(/^\/reading\//, ""))).not.toContain("\n\n");
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

  it("shows the site's brand on the theme's pages, without requests to other hosts", async () => {
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

/** What a page has between its tags, without scripts, styles and the sources of its formulas. */
function visible(html: string): string {
  return html
    .replace(/<(script|style|annotation)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, (tag) => (/^<\/?data/.test(tag) ? "" : "<"));
}

/** Returns what Node finds in a site for these paths of the theme, from the theme's folder, or the code of its error. */
function resolvedIn(folder: string, paths: string[]): string[] {
  const script = `
    const { join, relative } = require("node:path");
    const theme = "gatsby-theme-hot-papers";
    const root = join(process.cwd(), "node_modules", theme);
    const resolve = (path) => {
      try {
        return relative(root, require.resolve(join(theme, path)));
      } catch ({ code }) {
        return code;
      }
    };
    console.log(JSON.stringify(JSON.parse(process.argv[1]).map(resolve)));`;
  const args = ["-e", script, JSON.stringify(paths)];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" }));
}

/** Returns the scripts of Gatsby's runtime that a page loads. */
function runtimeOf(page: BuiltPage | undefined): string[] {
  if (page === undefined) throw new Error("There is no such page.");
  return elements(page.tree, "script")
    .map((script) => attribute(script, "src") ?? "")
    .filter((src) => /\/(webpack-runtime|framework|app)-/.test(src));
}
