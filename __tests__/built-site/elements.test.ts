import type { Locator, Page } from "playwright-core";
import { messagesFor } from "../../src/messages/messages-for";
import type { OpenedPage, PageOptions } from "../support/browser";
import { browsedSite } from "../support/browsed-site";
import { writeElementsSite } from "../support/elements-site";
import { answerOffSite, stubNetworks } from "../support/stub-networks";

const en = messagesFor("en");
const written = writeElementsSite();
const site = browsedSite(() => written.folder);
afterAll(() => written.remove());

/** Opens the page with posts. */
const visit = (options: PageOptions, work: (opened: OpenedPage) => Promise<void>) =>
  site.visit("/", options, work);

function postOf(page: Page, author: string) {
  const figure = page.locator("figure", { has: page.locator(`bdi:text-is("${author}")`) });
  return {
    link: figure.getByRole("link", { name: "Show original" }),
    quote: figure.locator("figcaption + blockquote"),
    status: figure.getByRole("status"),
    frame: figure.locator("iframe"),
  };
}

const says = (status: Locator, words: string) => status.filter({ hasText: words }).waitFor();

/** Waits until the widget has replaced the quote. */
async function shown({ quote, frame, status }: ReturnType<typeof postOf>) {
  await quote.waitFor({ state: "hidden" });
  expect(await frame.count()).toBe(1);
  expect((await frame.boundingBox())?.height).toBeGreaterThan(100);
  expect(await status.innerText()).toBe("");
}

/** Waits until the post says that it can't be loaded, and checks that the page is otherwise unchanged. */
async function failed({ quote, frame, status }: ReturnType<typeof postOf>) {
  await says(status, en.postFailed);
  expect(await quote.isVisible()).toBe(true);
  expect(await frame.count()).toBe(0);
}

/** Clicks a link and waits until the post is requested, so that its time limit has begun. */
const clickAndAsk = (page: Page, link: Locator) =>
  Promise.all([
    page.waitForRequest((request) => !request.url().startsWith(site.url)),
    link.click(),
  ]);

const schemeOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

describe("Show original", () => {
  test("asks no other host before a click, and logs nothing", () =>
    visit({}, async ({ page, offOrigin, messages }) => {
      await page.mouse.wheel(0, 2000);
      await page.getByRole("link", { name: "Show original" }).first().hover();
      expect(offOrigin).toEqual([]);
      expect(messages).toEqual([]);
    }));

  test.each(["Tessa", "Bela", "Mia"])("shows the original of %s in place of the quote", (author) =>
    visit({}, async ({ page, messages }) => {
      await stubNetworks(page.context());
      const post = postOf(page, author);
      await post.link.click();
      await shown(post);
      expect(page.url()).toBe(`${site.url}/`);
      expect(await post.frame.getAttribute("title")).toBeTruthy();
      const others = page.locator("figure figcaption + blockquote:visible");
      expect(await others.count()).toBe((await page.locator("figure").count()) - 1);
      expect(messages).toEqual([]);
    }),
  );

  test("works by keyboard and leaves the focus where it is", () =>
    visit({}, async ({ page }) => {
      await stubNetworks(page.context());
      const post = postOf(page, "Tessa");
      await post.link.focus();
      await page.keyboard.press("Enter");
      await shown(post);
      expect(await post.link.evaluate((link) => link === document.activeElement)).toBe(true);
    }));

  test.each([
    ["tweets", "Tessa", "Theo", "https://platform.twitter.com/widgets.js"],
    ["Bluesky posts", "Bela", "Bo", "https://embed.bsky.app/static/embed.js"],
  ])("shows several %s with one script", (_, first, second, script) =>
    visit({}, async ({ page, offOrigin }) => {
      await stubNetworks(page.context());
      for (const author of [first, second]) {
        await postOf(page, author).link.click();
        await shown(postOf(page, author));
      }
      expect(offOrigin.filter((url) => url === script)).toHaveLength(1);
    }),
  );

  test("shows posts that are asked for at once, also while the reader is elsewhere on the page", () =>
    visit({ viewport: { width: 320, height: 200 } }, async ({ page }) => {
      await stubNetworks(page.context());
      const posts = ["Tessa", "Theo", "Bela", "Bo", "Mia"].map((author) => postOf(page, author));
      for (const { link } of posts) await link.dispatchEvent("click");
      for (const post of posts) await shown(post);
    }));

  test.each([
    ["Tessa", "https://platform.twitter.com/widgets.js"],
    ["Bela", "https://embed.bsky.app/static/embed.js"],
    ["Mia", "https://mastodon.example/@invented/1/embed"],
  ])("tells no network which page asks for the original of %s", (author, address) =>
    visit({}, async ({ page }) => {
      await stubNetworks(page.context());
      const [request] = await Promise.all([
        page.waitForRequest(address),
        postOf(page, author).link.click(),
      ]);
      expect(await request.allHeaders()).not.toHaveProperty("referer");
    }),
  );

  test("asks Twitter not to track and for the colours of the page", () =>
    visit({ colorScheme: "dark" }, async ({ page }) => {
      await stubNetworks(page.context());
      const { link, frame } = postOf(page, "Tessa");
      await link.click();
      await frame.waitFor();
      expect(await frame.getAttribute("src")).toMatch(/id=1&theme=dark&dnt=true$/);
    }));

  test.each([
    ["Tessa", "theme"],
    ["Bela", "colorMode"],
  ])("follows the colour scheme of the page once shown (%s)", (author, parameter) =>
    visit({ colorScheme: "light" }, async ({ page }) => {
      await stubNetworks(page.context());
      const post = postOf(page, author);
      await post.link.click();
      await shown(post);
      const choice = page.getByLabel("Colour scheme");
      for (const scheme of ["dark", "light"]) {
        await choice.selectOption(scheme);
        await post.frame.and(page.locator(`[src*="${parameter}=${scheme}"]`)).waitFor();
        await page.waitForFunction(() => document.querySelectorAll("iframe").length === 1);
        await shown(post);
      }
      await choice.selectOption("");
      await page.emulateMedia({ colorScheme: "dark" });
      await post.frame.and(page.locator(`[src*="${parameter}=dark"]`)).waitFor();
    }),
  );

  test.each(["Gone Tara", "Gone Bea"])("keeps the quote of a post that is gone (%s)", (author) =>
    visit({}, async ({ page }) => {
      await stubNetworks(page.context());
      const post = postOf(page, author);
      await post.link.click();
      await failed(post);
    }),
  );

  test("says while it waits, and gives up after ten seconds", () =>
    visit({}, async ({ page }) => {
      await page.clock.install();
      await answerOffSite(page.context(), () => new Promise(() => undefined));
      for (const author of ["Tessa", "Bela", "Mia"]) {
        const post = postOf(page, author);
        await clickAndAsk(page, post.link);
        await page.clock.runFor(9000);
        await says(post.status, en.postLoading);
        expect(await post.quote.isVisible()).toBe(true);
        // A second click while it loads does nothing, so a double click does not lead away.
        await post.link.click();
        expect(page.url()).toBe(`${site.url}/`);
        await page.clock.runFor(1500);
        await failed(post);
      }
    }));

  test("gives up on an instance of Mastodon that has no such post", () =>
    visit({}, async ({ page }) => {
      await page.clock.install();
      await stubNetworks(page.context());
      const post = postOf(page, "Gone Max");
      await clickAndAsk(page, post.link);
      await page.clock.runFor(10_500);
      await failed(post);
    }));

  test.each(["Tessa", "Bela"])(
    "says at once that it is blocked; the link still leads (%s)",
    (author) =>
      visit({}, async ({ page }) => {
        await answerOffSite(page.context(), (route) =>
          route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
            ? route.fulfill({ contentType: "text/html", body: "<h1>The network</h1>" })
            : route.abort("blockedbyclient"),
        );
        const post = postOf(page, author);
        await post.link.click();
        await failed(post);
        const href = await post.link.getAttribute("href");
        await post.link.click();
        await page.getByRole("heading", { name: "The network" }).waitFor();
        expect(page.url()).toBe(href);
      }),
  );

  test("says so offline, whether or not its own script is there yet", () =>
    visit({}, async ({ page }) => {
      await page.context().setOffline(true);
      await postOf(page, "Tessa").link.click();
      await says(page.getByRole("status"), en.offline);
      expect(await postOf(page, "Tessa").quote.isVisible()).toBe(true);
      await page.context().setOffline(false);
      await stubNetworks(page.context());
      await postOf(page, "Mia").link.click();
      await shown(postOf(page, "Mia"));
      await page.context().setOffline(true);
      await postOf(page, "Bela").link.click();
      await failed(postOf(page, "Bela"));
    }));

  test("asks for Twitter's script again after it was blocked", () =>
    visit({}, async ({ page }) => {
      await answerOffSite(page.context(), (route) => route.abort());
      await postOf(page, "Tessa").link.click();
      await failed(postOf(page, "Tessa"));
      await stubNetworks(page.context());
      await postOf(page, "Theo").link.click();
      await shown(postOf(page, "Theo"));
    }));

  test.each(["Alt", "Control", "Meta", "Shift"] as const)(
    "leaves a click with %s to the browser",
    (key) =>
      visit({}, async ({ page }) => {
        await page.evaluate(() => {
          addEventListener("click", (event) => {
            document.documentElement.dataset.taken = String(event.defaultPrevented);
            // No test asks a real network for anything.
            event.preventDefault();
          });
        });
        const { link, status } = postOf(page, "Tessa");
        await link.click({ modifiers: [key] });
        expect(await page.locator("html").getAttribute("data-taken")).toBe("false");
        expect(await status.count()).toBe(0);
      }),
  );

  test("is a plain link without script", () =>
    visit({ javaScript: false }, async ({ page }) => {
      await page
        .context()
        .route(/^https:/, (route) => route.fulfill({ contentType: "text/html", body: "" }));
      expect(await page.getByLabel("Colour scheme").isVisible()).toBe(false);
      await postOf(page, "Bela").link.click();
      expect(page.url()).toBe("https://bsky.app/profile/invented.example/post/b1");
    }));
});

describe("The colour scheme", () => {
  test("follows the system until the reader chooses, by keyboard", () =>
    visit({ colorScheme: "dark" }, async ({ page }) => {
      const choice = page.getByLabel("Colour scheme");
      expect(await choice.inputValue()).toBe("");
      expect(await schemeOf(page)).toBe("light dark");
      await choice.focus();
      await page.keyboard.press("l");
      await page.keyboard.press("Tab");
      expect(await choice.inputValue()).toBe("light");
      expect(await schemeOf(page)).toBe("light");
    }));

  test("is remembered on every page, and there before the first paint", () =>
    visit({ colorScheme: "light" }, async ({ page }) => {
      await page.getByLabel("Colour scheme").selectOption("dark");
      // Says what the page has when its body begins, before any module may run.
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          observer.disconnect();
          document.documentElement.dataset.early = document.documentElement.dataset.colorScheme;
        }).observe(document, { childList: true, subtree: true });
      });
      for (const path of ["/", "/second/"]) {
        await page.goto(site.url + path);
        expect(await page.locator("html").getAttribute("data-early")).toBe("dark");
        expect(await schemeOf(page)).toBe("dark");
        expect(await page.getByLabel("Colour scheme").inputValue()).toBe("dark");
      }
      await page.getByLabel("Colour scheme").selectOption("");
      await page.goto(`${site.url}/`);
      expect(await schemeOf(page)).toBe("light dark");
    }));

  test("is equal in all tabs", () =>
    visit({}, async ({ page }) => {
      const other = await page.context().newPage();
      await other.goto(`${site.url}/second/`);
      await page.getByLabel("Colour scheme").selectOption("dark");
      await other.locator("html[data-color-scheme=dark]").waitFor();
      expect(await other.getByLabel("Colour scheme").inputValue()).toBe("dark");
    }));

  test("can be chosen where the browser stores nothing", () =>
    visit({}, async ({ page, messages }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("Denied", "SecurityError");
          },
        });
      });
      await page.reload();
      await page.getByLabel("Colour scheme").selectOption("dark");
      expect(await schemeOf(page)).toBe("dark");
      expect(messages).toEqual([]);
    }));
});

describe("The link to a paper", () => {
  test("leads to it and copies the whole address", () =>
    visit({}, async ({ page }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const link = page.getByRole("link", { name: "link to 2" });
      await link.click();
      expect(page.url()).toBe(`${site.url}/#second`);
      await says(page.getByRole("status"), en.copied);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}/#second`);
    }));

  test("leads to it where there is no clipboard", () =>
    visit({}, async ({ page, messages }) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await page.getByRole("link", { name: "link to 2" }).click();
      expect(page.url()).toBe(`${site.url}/#second`);
      expect(await page.getByRole("status").count()).toBe(0);
      expect(messages).toEqual([]);
    }));
});

describe("Pages that links lead to", () => {
  /** Points at a link to the page itself, to a file and to another page, and returns what was asked for. */
  async function asked(page: Page, point: (link: Locator) => Promise<void>): Promise<string[]> {
    const urls: string[] = [];
    page.on("request", (request) => urls.push(request.url()));
    for (const name of ["link to 2", "Feed", "file", "Second page"]) {
      await point(page.getByRole("link", { name, exact: true }).first());
      await page.waitForTimeout(400);
    }
    return urls;
  }

  test("are fetched ahead when the reader points at a link", () =>
    visit({}, async ({ page }) => {
      const pages = await asked(page, (link) => link.hover());
      // A pointer on the page also brings what elements do.
      expect(pages.filter((url) => !url.includes("/elements/"))).toEqual([`${site.url}/second/`]);
    }));

  test.each([
    ["hover", false, ["/second/"]],
    ["focus", false, ["/second/"]],
    ["hover", true, []],
  ] as const)(
    "by script where a browser has no rules for it: %s, saving data %p",
    (how, saves, paths) =>
      visit({}, async ({ page }) => {
        await page.addInitScript((saveData) => {
          HTMLScriptElement.supports = () => false;
          document.addEventListener("DOMContentLoaded", () => {
            document.querySelector("script[type=speculationrules]")?.replaceChildren();
          });
          Object.defineProperty(navigator, "connection", { value: { saveData } });
        }, saves);
        await page.reload({ waitUntil: "networkidle" });
        await asked(page, (link) => link[how]());
        const hints = await page
          .locator("link[rel=prefetch]")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
        expect(hints).toEqual(paths.map((path) => site.url + path));
      }),
  );
});
