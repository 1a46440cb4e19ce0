import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { imageSize } from "image-size";
import type { Browser, Page } from "playwright-core";
import { axeProblems } from "../support/axe-problems";
import { launchBrowser } from "../support/browser";
import type { PageReport } from "../../src/overlay/page-report";
import { copySite, REPOSITORY, SITE_FILES } from "../support/build-site";
import { changedFiles } from "../support/changed-files";
import { eventually } from "../support/eventually";
import { FIXTURE_CONTENT, SITE_URL } from "../support/fixture-site";

const FOLDER = join(REPOSITORY, ".test/develop");
const CONTENT = join(REPOSITORY, ".test/develop-content");
const POST = join(CONTENT, "posts/added.md");

const post = (title: string) => `---
title: "A digest that is written while the site is watched"
date: 2026-01-05
slug: "added"
---

# 1. ${title}

Ada Example

- links: [abs](https://arxiv.org/abs/2601.90077)
`;

let develop: ChildProcess;
let url: string;
let browser: Browser;
/** What the server has printed so far. */
let log = "";

beforeAll(async () => {
  for (const folder of [FOLDER, CONTENT]) rmSync(folder, { recursive: true, force: true });
  copySite(FOLDER);
  mkdirSync(join(CONTENT, "posts"), { recursive: true });
  const name = "posts/paper-in-two-digests-a.md";
  cpSync(join(FIXTURE_CONTENT, name), join(CONTENT, name));
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  develop = spawn(
    process.execPath,
    [require.resolve("gatsby/cli.js"), "develop", "--host", "127.0.0.1", "--port", String(port)],
    {
      cwd: FOLDER,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        NODE_ENV: "development",
        JEST_WORKER_ID: undefined,
        CI: "true",
        HOT_PAPERS_CONTENT: CONTENT,
        HOT_PAPERS_SITE_URL: SITE_URL,
      },
    },
  );
  for (const stream of [develop.stdout, develop.stderr]) {
    stream?.on("data", (text: Buffer) => (log += text.toString("utf8")));
  }
  browser = await launchBrowser();
  await until(async () => (await get("/rss.xml")).status === 200);
});

afterAll(async () => {
  stop();
  await browser?.close();
});

test.each([
  ["/rss.xml", "application/rss+xml"],
  ["/subjects/cs.LG/atom.xml", "application/atom+xml"],
  ["/papers/2506.90001.bib", "application/x-bibtex"],
  ["/data/papers.json", "application/json"],
  ["/llms.txt", "text/plain"],
])("%s is served while the site is written", async (path, type) => {
  const { status, headers, text } = await get(path);
  expect({ status, type: headers.get("content-type") }).toEqual({
    status: 200,
    type: `${type}; charset=utf-8`,
  });
  expect(text).not.toBe("");
});

test("home asks for nothing that is not there, before its reader does anything and after", async () => {
  const page = await openDevelop("about:blank");
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(`${url}/`);
  await page.getByRole("heading", { level: 1 }).hover();
  await page.getByRole("button", { name: "Save" }).first().click();
  await page.getByText("Saved").first().waitFor();
  await page.waitForLoadState("networkidle");
  expect(missing).toEqual([]);
  await page.context().close();
});

/** Returns the title of the post's paper as the server has it now. */
async function title(): Promise<string | undefined> {
  return /title=\{(.*?)\}/.exec((await get("/papers/2601.90077.bib")).text)?.[1];
}

test("what is served follows a post that is added, changed and deleted", async () => {
  await save(post("A paper at first"));
  await until(async () => (await title()) === "A paper at first");
  await save(post("A paper at last"));
  await until(async () => (await title()) === "A paper at last");
  expect(await papers()).toEqual(["A paper at last", expect.any(String), expect.any(String)]);
  await remove();
  await until(async () => (await title()) === undefined);
  expect(await papers()).toHaveLength(2);
});

test("after a change only what is new or mended is printed", async () => {
  const before = log.length;
  const said = () => log.slice(before).match(/^.*image-missing.*$/gm) ?? [];
  await save(`${post("A paper with a picture")}\n![The sea](sea.svg)\n`);
  await until(async () => said().length > 0);
  await save(`${post("A paper with words")}\nSome words.\n\n![The sea](sea.svg)\n`);
  await until(async () => (await title()) === "A paper with words");
  await save(post("A paper that is right"));
  await until(async () => said().length > 1);
  expect(said()).toEqual([
    expect.stringMatching(/added\.md:13:1 warning image-missing$/),
    expect.stringMatching(/mended: \S*added\.md image-missing: There is no image “sea\.svg”/),
  ]);
  await remove();
  await until(async () => (await title()) === undefined);
});

test("a page of a post tells its problems, with a badge and a dialog, until they are mended", async () => {
  const percent = "A paper that is up $67%$";
  await save(`${post(percent)}\n![The sea](sea.svg)\n`);
  await until(async () => (await title())?.includes("67") === true);
  const page = await openDevelop("/posts/added/");
  await page.evaluate(() => Reflect.set(window, "isSame", true));
  const badge = page.getByRole("button", { name: /on this page/ });
  await badge.waitFor();
  expect(await badge.textContent()).toBe("● 2 warnings");
  expect(await page.getByRole("status").last().textContent()).toBe("2 warnings on this page");

  await badge.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Problems of this page" });
  const text = (await dialog.innerText()).replace(/\s*\n\s*/g, "\n");
  expect(text.replaceAll(/\S*(?=added\.md)/g, "")).toMatchInlineSnapshot(`
   "Problems of this page
   Close
   2 warnings
   ▲ Warning: An unescaped percent sign begins a comment in TeX.
   added.md:7:28 math-percent: its page
   Fix: Write \\% for a percent sign.
   7 - # 1. A paper that is up $67%$
   7 + # 1. A paper that is up $67\\%$
   hot-papers fix makes this edit.
   ▲ Warning: There is no image “sea.svg”; the page shows its description instead.
   added.md:13:1 image-missing: its page
   Fix: Put the file beside the post, or in static/ if its address begins with a slash.
   Elsewhere on the site
   ../develop-content/posts/paper-in-two-digests-a.md: 1 problem"
  `);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeProblems(page, "hot-papers-problems")).toEqual([]);
  }
  const rule = dialog.getByRole("link", { name: "math-percent: its page" });
  const rulePage = await fetch(url + (await rule.getAttribute("href")));
  expect([rulePage.status, await rulePage.text()]).toEqual([
    200,
    expect.stringContaining("<h1>math-percent (warning)</h1>"),
  ]);

  // While it is open, and without loading the page anew.
  await save(`${post("A paper that is up 67%")}\n![The sea](sea.svg)\n`);
  await page.getByRole("dialog").getByText("1 warning").waitFor();
  const left = dialog.getByRole("listitem").getByRole("heading");
  expect(await left.allInnerTexts()).toEqual([
    expect.stringContaining("There is no image “sea.svg”"),
  ]);
  await page.keyboard.press("Escape");
  await eventually(() => dialog.count(), 0);
  expect(await badge.evaluate((own) => own.matches(":focus"))).toBe(true);
  await save(post("A paper that is up 67%"));
  await badge.waitFor({ state: "hidden" }).catch(async () => {
    const { text } = await get("/___hot-papers/problems?path=/posts/added/");
    throw new Error(`The badge stays; the server says ${text}`);
  });
  expect(await page.getByRole("status").last().textContent()).toBe("No problems on this page");
  expect(await page.evaluate(() => Reflect.get(window, "isSame"))).toBe(true);
  await page.context().close();
});

test("a page of a paper tells the problems in its lines alone", async () => {
  const other =
    "# 2. A paper that is up $67%$\n\n- links: [abs](https://arxiv.org/abs/2601.90078)\n";
  await save(`${post("A paper that is right")}\n${other}`);
  await until(async () => (await get("/papers/2601.90078.bib")).status === 200);
  const told = async (path: string) => {
    const { text } = await get(`/___hot-papers/problems?path=${path}`);
    const report: PageReport = JSON.parse(text);
    const ofPost = report.elsewhere.filter(({ file }) => file?.endsWith("added.md"));
    return [...report.problems, ...ofPost].map((found) =>
      "rule" in found ? `${found.rule} ${found.line}` : `elsewhere: ${found.count}`,
    );
  };
  expect(await told("/papers/2601.90078/")).toEqual(["math-percent 13"]);
  expect(await told("/papers/2601.90077/")).toEqual(["elsewhere: 1"]);
  expect(await told("/posts/added/")).toEqual(["math-percent 13"]);
});

test("a page whose post has moved or is gone says so", async () => {
  await save(post("A paper that moves"));
  // Gatsby renders the page a moment after its files.
  const data = "/page-data/posts/added/page-data.json";
  await until(async () => (await get(data)).text.includes("A paper that moves"));
  const page = await openDevelop("/posts/added/");
  await showsPaper(page, "A paper that moves");
  await save(post("A paper that moves").replace('slug: "added"', 'slug: "moved"'));
  const alert = page.locator("hot-papers-problems").getByRole("alert");
  await alert.getByText("has moved to /posts/moved/.").waitFor();
  // Gatsby has the new page a moment after the hook that makes it.
  const moved = data.replace("added", "moved");
  await until(async () => (await get(moved)).text.includes("A paper that moves"));
  await alert.getByRole("link", { name: "/posts/moved/" }).click();
  await page.waitForURL("**/posts/moved/");
  await showsPaper(page, "A paper that moves");
  expect(await alert.count()).toBe(0);
  await remove();
  await alert.getByText(/The post of this page, \S*added\.md, is gone\./).waitFor();
  expect(await axeProblems(page, "hot-papers-problems")).toEqual([]);
  await page.context().close();
  await until(async () => (await title()) === undefined);
});

test("a social image is drawn when it is asked for, and not before", async () => {
  const drawn = join(FOLDER, ".cache/caches/default-site-plugin/social-images");
  expect(existsSync(drawn)).toBe(false);
  const { hotPapersDigest: digest } = await query("{ hotPapersDigest { socialImage { url } } }");
  const response = await fetch(url + digest.socialImage.url);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "image/png"]);
  const image = Buffer.from(await response.arrayBuffer());
  expect(imageSize(image)).toMatchObject({ type: "png", width: 1200, height: 630 });
  expect(readdirSync(drawn)).toHaveLength(1);
  expect((await fetch(`${url}/hot-papers/social/000000000000.png`)).status).toBe(404);
});

test("the checkout is as it was once the server is stopped", async () => {
  const stopped = once(develop, "exit");
  stop();
  await stopped;
  expect(changedFiles(FOLDER, REPOSITORY, SITE_FILES)).toEqual([]);
});

async function showsPaper(page: Page, title: string): Promise<void> {
  await page
    .getByRole("heading", { name: title })
    .waitFor()
    .catch(async () => {
      const text = await page.evaluate(() => document.body.innerText);
      throw new Error(`“${title}” is not there: ${text}`);
    });
}

/** Opens a page of the server in a fresh profile. */
async function openDevelop(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  await page.goto(path.startsWith("/") ? url + path : path);
  return page;
}

/** Ends the server and all that it started. */
function stop(): void {
  if (develop?.pid !== undefined && develop.signalCode === null) {
    process.kill(-develop.pid, "SIGKILL");
  }
}

/** Writes the post as an author does, who first looks at what the last edit has made. */
async function save(text: string): Promise<void> {
  await idle();
  writeFileSync(POST, text);
}

async function remove(): Promise<void> {
  await idle();
  rmSync(POST);
}

/**
 * Resolves once the server has said nothing for a second. Gatsby serves a new file before it has run its queries, and
 * stops with a panic after seven changes in a row that each came while it ran them.
 */
async function idle(): Promise<void> {
  for (let before = -1; before !== log.length;) {
    before = log.length;
    await wait(1000);
  }
}

/** Returns the titles of all papers in Gatsby's data layer. */
async function papers(): Promise<string[]> {
  const data = await query("{ allHotPapersPaper(sort: { title: ASC }) { nodes { title } } }");
  return data.allHotPapersPaper.nodes.map(({ title }: { title: string }) => title);
}

/** Returns the answer of Gatsby's data layer to a query. */
async function query(query: string) {
  const response = await fetch(`${url}/___graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}

async function get(path: string) {
  const response = await fetch(url + path).catch(() => null);
  if (response === null) return { status: 0, headers: new Headers(), text: "" };
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Resolves when the condition holds; the time limit is that of the test. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(250);
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer().on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      server.close(() => settle(port));
    });
  });
}

test("a small site is told nothing of templates that it has no pages of, first or after edits", () => {
  expect(log).toMatch(/extract queries from components/);
  expect(log).not.toMatch(/non-page component|will not be run/);
});
