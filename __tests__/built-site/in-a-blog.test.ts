import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, openPage } from "../support/browser";
import { attribute, elements, listFiles, readPages, withOverlay } from "../support/built-pages";
import { buildExample, installExample } from "../support/example-site";
import { faintTexts } from "../support/faint-texts";
import { foreignRules } from "../support/foreign-rules";
import { serve } from "../support/serve";

/** What the blog shows of markdown: its pages, and the links of its home, of its feed and between its posts. */
interface Blog {
  pages: string[];
  home: string[];
  feed: string[];
  neighbours: Record<string, string[]>;
  digests: string[];
}

const OWN = ["/a-shelf-of-my-own/", "/on-writing-little/"];
const DIGESTS = ["/posts/second-week/", "/posts/first-week/"];
const DIGEST_PAGES = ["/papers/posts/first-week/", "/papers/posts/second-week/"];

interface Built {
  blog: Blog;
  /** The style elements of the blog's own pages, and of a page of the theme. */
  styles: { own: string[]; theme: string };
  log: string;
}

let parent: string;
let folder: string;
let browser: Browser;
let first: Built;
let both: Built;
let again: Built;

/**
 * Builds the blog over what the build before left; its config reads options from the environment, so that Gatsby
 * itself sees no change.
 */
async function build(env: Record<string, string>): Promise<Built> {
  const built = await buildExample(folder, { env });
  if (built.exitCode !== 0) throw new Error(`The build failed:\n${built.log}`);
  const stylesOf = (path: string) => {
    const html = readFileSync(join(built.publicDir, path, "index.html"), "utf8");
    return [...html.matchAll(/<style\b.*?<\/style>/gs)].join("");
  };
  const styles = {
    own: ["/", "404", ...OWN].map(stylesOf),
    theme: stylesOf("papers/posts/first-week"),
  };
  return { blog: readBlog(built.publicDir), styles, log: built.log };
}

function readBlog(publicDir: string): Blog {
  const pages = readPages(publicDir);
  const linksIn = (path: string, name: string) =>
    elements(pages.get(path)?.tree ?? { type: "root", children: [] }, name)
      .flatMap((element) => elements(element, "a"))
      .map((link) => attribute(link, "href") ?? "");
  const own = [...pages.keys()].filter((path) => !/^\/(?:papers|404)/.test(path));
  const feed = readFileSync(join(publicDir, "rss.xml"), "utf8");
  return {
    pages: own.sort(),
    home: linksIn("/", "li"),
    feed: [...feed.matchAll(/<item>.*?<link>https:\/\/blog\.example(.*?)<\/link>/g)].map(
      ([, path = ""]) => path,
    ),
    neighbours: Object.fromEntries(
      own
        .filter((path) => path !== "/")
        .map((path) => [path, linksIn(path, "nav").filter((to) => !/^\/(?:papers\/)?$/.test(to))]),
    ),
    digests: [...pages.keys()].filter((path) => path.startsWith("/papers/posts/")).sort(),
  };
}

const ALONE: Blog = {
  pages: ["/", ...OWN],
  home: OWN,
  feed: OWN,
  neighbours: {
    "/a-shelf-of-my-own/": ["/on-writing-little/"],
    "/on-writing-little/": ["/a-shelf-of-my-own/"],
  },
  digests: DIGEST_PAGES,
};

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "hot-papers-in-a-blog-"));
  folder = join(parent, "blog");
  await installExample("in-a-blog", folder);
  const config = join(folder, "gatsby-config.js");
  const options = 'paths: { content: ["content/papers"], basePath: "/papers/" }';
  const text = readFileSync(config, "utf8");
  expect(text).toContain(options);
  const fromEnvironment = `
    paths: { content: ["content/papers"], basePath: "/papers/", markdownRemark: process.env.ALL === "true" || "auto" },
    hydrate: process.env.HYDRATE === "true"`;
  writeFileSync(config, text.replace(options, fromEnvironment));
  first = await build({});
  both = await build({ ALL: "true", HYDRATE: "true" });
  cpSync(join(folder, "public"), join(parent, "hydrated"), { recursive: true });
  again = await build({});
  browser = await launchBrowser();
}, 2_400_000);
afterAll(async () => {
  await browser?.close();
  rmSync(parent, { recursive: true, force: true });
});

test("there is nothing of the overlay of gatsby develop, on pages of the blog either", () => {
  expect([withOverlay(join(folder, "public")), withOverlay(join(parent, "hydrated"))]).toEqual([
    [],
    [],
  ]);
});

test("digests are no posts of the blog around them", () => {
  expect(first.blog).toEqual(ALONE);
  expect(first.log).not.toMatch(/^(?:warn|error)/m);
});

test("where the blog wants both, digests stand among its posts, whatever the cache is of", () => {
  expect(both.log).toContain("The posts that are MarkdownRemark nodes are others than before");
  expect(both.blog).toMatchObject({
    pages: ["/", ...OWN, ...DIGESTS.toReversed()],
    home: [OWN[0], ...DIGESTS, OWN[1]],
    feed: [OWN[0], ...DIGESTS, OWN[1]],
    neighbours: { "/on-writing-little/": ["/posts/first-week/"] },
    digests: DIGEST_PAGES,
  });
  expect(again.blog).toEqual(ALONE);
});

test("the blog's own pages have no CSS of the theme, unless its pages have the runtime", () => {
  const ofTheme = /\.hp[0-9a-z]{3}\b|hot-papers/;
  for (const css of first.styles.own) {
    expect(css).toContain("max-width");
    expect(css).not.toMatch(ofTheme);
  }
  expect(first.styles.theme).toMatch(ofTheme);
  // Gatsby's links show pages of the theme in the document of the blog's own.
  for (const css of [...both.styles.own, both.styles.theme]) expect(css).toMatch(ofTheme);
});

/** Returns everything on a page of the site that a page of the theme could have changed. */
const pageOf = (page: Page) =>
  page.evaluate(() => {
    const { documentElement: root, head, body } = document;
    return {
      html: root.outerHTML.slice(0, root.outerHTML.indexOf(">") + 1),
      body: body.outerHTML.slice(0, body.outerHTML.indexOf(">") + 1),
      head: [...head.querySelectorAll("title, meta, link[rel=icon], link[rel=canonical]")].map(
        ({ outerHTML }) => outerHTML,
      ),
      looks: [root, body].map((element) => {
        const { colorScheme, backgroundColor, color, font, margin } = getComputedStyle(element);
        return { colorScheme, backgroundColor, color, font, margin };
      }),
    };
  });

/** Follows a link, and fails where that loads a page anew and should not, or the other way round. */
async function follow(page: Page, link: string, heading: string, isSame = true): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.getByRole("link", { name: link, exact: true }).first().click();
  await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => "isSame" in window)).toBe(isSame);
}

test.each([
  ["is loaded first, with the runtime", "hydrated", "/papers/"],
  ["is reached from the blog, with the runtime", "hydrated", "/"],
  ["is reached from the blog, without it", "blog/public", "/"],
])("nothing of a page of the theme outlives it, which %s", async (_, site, start) => {
  const server = await serve(join(parent, site));
  const { page, messages, close } = await openPage(browser, `${server.url}${start}`);
  try {
    const alone = await openPage(browser, `${server.url}/`);
    const home = await pageOf(alone.page);
    expect(home.html).toBe('<html lang="en-GB">');
    await alone.close();

    // Pages of the theme without the runtime are documents of their own.
    const isSame = site === "hydrated";
    if (start === "/") await follow(page, "Papers", "The second week at the desk", isSame);
    const scheme = page.getByRole("combobox", { name: "Colour scheme" });
    await scheme.selectOption({ label: "Dark" });
    const root = page.locator("html");
    expect(await root.getAttribute("data-color-scheme")).toBe("dark");
    expect(await root.getAttribute("lang")).toBe("en");

    await follow(page, "The blog", "Notes", isSame);
    expect(await pageOf(page)).toEqual(home);
    // A choice in another tab, and a return from the back/forward cache, must not change the blog.
    await page.evaluate(() =>
      ["storage", "pageshow"].map((type) => dispatchEvent(new Event(type))),
    );
    expect(await pageOf(page)).toEqual(home);
    await follow(page, "On writing little", "On writing little");
    expect(await root.getAttribute("lang")).toBe("en-GB");

    await follow(page, "Papers", "The second week at the desk", isSame);
    expect(await root.getAttribute("data-color-scheme")).toBe("dark");
    expect(await root.getAttribute("lang")).toBe("en");
    expect(await scheme.inputValue()).toBe("dark");
    await page.goBack();
    await page.getByRole("heading", { name: "On writing little", level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    const { html, looks } = await pageOf(page);
    expect({ html, looks }).toEqual({ html: home.html, looks: home.looks });
    // The blog has no icon, for which the browser asks.
    const errors = messages.filter((message) =>
      /^(?:error|thrown)(?!.*status of 404)/.test(message),
    );
    expect(errors).toEqual([]);
  } finally {
    await close();
    await server.close();
  }
});

/** The pages whose data are public, as folders of `page-data`. */
const dataOf = (publicDir: string) =>
  listFiles(join(publicDir, "page-data"))
    .filter((file) => file.endsWith("/page-data.json"))
    .map((file) => file.replace(/\/page-data\.json$/, ""));

test("only pages that a browser asks for data of have them in public/", () => {
  const ofBlog = ["404.html", "404", "a-shelf-of-my-own", "index", "on-writing-little"];
  expect(dataOf(join(folder, "public"))).toEqual(ofBlog);
  expect(dataOf(join(parent, "hydrated"))).toEqual(
    expect.arrayContaining([...ofBlog, "papers", "papers/posts/first-week"]),
  );
});

test("links, navigate() and Back lead to pages without the runtime and ask for nothing that is missing", async () => {
  const server = await serve(join(folder, "public"));
  const { page, close } = await openPage(browser, `${server.url}/`);
  const missing: string[] = [];
  const asked: string[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    asked.push(pathname);
    // The blog has no icon.
    if (response.status() === 404 && pathname !== "/favicon.ico") missing.push(pathname);
  });
  const digests = page.getByRole("heading", { name: "The second week at the desk", level: 1 });
  const notes = page.getByRole("heading", { name: "Notes", level: 1 });
  // What Gatsby's `navigate()` calls.
  const navigate = (to: string, replace = false) =>
    page.evaluate(([path, options]) => void window.___navigate?.(path, options), [
      to,
      { replace },
    ] as const);
  try {
    const link = page.getByRole("link", { name: "Papers", exact: true }).first();
    await link.hover();
    await page
      .locator('head > link[rel=prefetch][href$="/papers/"]')
      .waitFor({ state: "attached" });
    // Gatsby begins to prefetch what is in view after three seconds.
    await page.waitForTimeout(4000);
    await link.click();
    await digests.waitFor();
    expect(await page.evaluate(() => "___loader" in window)).toBe(false);
    await page.goBack();
    await notes.waitFor();
    await page.goForward();
    await digests.waitFor();
    await page.goBack();
    await notes.waitFor();

    await navigate("/papers/posts/first-week/#2601.90022");
    await page.getByRole("heading", { name: "The first week at the desk", level: 1 }).waitFor();
    expect(page.url()).toBe(`${server.url}/papers/posts/first-week/#2601.90022`);
    await page.goBack();
    await notes.waitFor();
    await page.getByRole("link", { name: "On writing little" }).first().click();
    await page.getByRole("heading", { name: "On writing little", level: 1 }).waitFor();
    await navigate("/papers/", true);
    await digests.waitFor();
    await page.goBack();
    await notes.waitFor();

    // Code of a site may change the address without Gatsby's navigation; the router then asks the loader.
    await page.evaluate(() => {
      history.pushState({}, "", "/papers/");
      dispatchEvent(new PopStateEvent("popstate", { state: {} }));
    });
    await digests.waitFor();
    expect(await page.evaluate(() => "___loader" in window)).toBe(false);
    expect(missing).toEqual([]);
    expect(asked.filter((path) => /^\/page-data\/papers/.test(path))).toEqual([]);

    // The blog's own links are as they were, and so is its page for what is missing.
    await page.goto(`${server.url}/`);
    await follow(page, "On writing little", "On writing little");
    await navigate("/nothing/");
    await page.getByRole("heading", { name: "There is no such note", level: 1 }).waitFor();
  } finally {
    await close();
    await server.close();
  }
});

test("the look of the blog stays on its own pages", async () => {
  const server = await serve(join(folder, "public"));
  try {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, close } = await openPage(browser, `${server.url}${DIGEST_PAGES[1]}`, {
        colorScheme,
      });
      expect(await page.evaluate(faintTexts)).toEqual([]);
      const heading = page.getByRole("heading", { level: 1 });
      expect(await heading.evaluate((element) => getComputedStyle(element).fontSize)).toBe("24px");
      await page.goto(`${server.url}/`);
      expect(await page.evaluate(foreignRules, "^(?::root|body|h1|p|ol|ul|a|\\.blog)\\b")).toEqual(
        [],
      );
      await close();
    }
  } finally {
    await server.close();
  }
});
