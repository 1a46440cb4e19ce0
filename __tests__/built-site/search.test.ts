import type { Locator, Page } from "playwright-core";
import { messagesFor } from "../../src/messages/messages-for";
import { inputOf, placedDigest, postOf } from "../outputs/input-of";
import { paperOf } from "../outputs/paper-of";
import { treeOf } from "../outputs/tree-of";
import type { OpenedPage, PageOptions } from "../support/browser";
import { browsedSite } from "../support/browsed-site";
import { axeProblems } from "../support/axe-problems";
import { writeSearchSite } from "../support/search-site";

const en = messagesFor("en");
const words = en.searching;

/** Papers whose titles are numbered, so that a list of results is long, and a few that are looked for. */
const papers = [
  ...Array.from({ length: 45 }, (_, index) =>
    paperOf({
      arxivId: `2008.${String(10_000 + index)}`,
      title: `Whales and Waves ${index}`,
      score: 1000 - index,
      scoreMetrics: [{ name: "favorites", value: 1000 - index, asOf: null }],
    }),
  ),
  paperOf({
    arxivId: "2008.02217",
    title: "Tidal Memory is All You Need",
    authors: ["Ada Ørsted", "Ben Sample", "Cleo Third", "Dan Fourth", "Eve Fifth"],
    score: 12,
  }),
  paperOf({ arxivId: "math/0611800", title: "On $\\epsilon$-Nets", score: 5 }),
];
placedDigest(papers, {}, [postOf(treeOf("<p>潮の記憶という論文</p>"))]);

const written = writeSearchSite(inputOf([placedDigest(papers)]));
const site = browsedSite(() => written.folder);
afterAll(() => written.remove());

const visit = (
  path: string,
  work: (opened: OpenedPage) => Promise<void>,
  options: PageOptions = {},
) => site.visit(path, options, work);

const fieldOf = (page: Page) => page.locator("hot-papers-search").getByRole("combobox");
/** What the browser keeps of the site, but for the time of the visit. */
const storedOf = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => !key.endsWith("visit"))
      .map(([, value]): unknown => value),
  );

const resultsOf = (page: Page) => page.locator("hot-papers-search").getByRole("option");
const says = (page: Page, text: string | RegExp) =>
  page.locator("hot-papers-search [role=status]").filter({ hasText: text }).waitFor();

/** Opens the dialog with `/`, types, and waits until titles, authors and texts have answered. */
async function ask(page: Page, query: string) {
  await page.keyboard.press("/");
  await fieldOf(page).waitFor();
  await page.keyboard.type(query);
  await says(page, /^\d+ papers?(?! · looking)/);
}

const activeOf = async (page: Page): Promise<Locator> => {
  const id = (await fieldOf(page).getAttribute("aria-activedescendant")) ?? "none";
  return page.locator(`[id="${id}"]`);
};

/** The requests that a page makes from now on, as paths; the first sign of a reader brings the main module, whatever it is. */
function requested(page: Page): string[] {
  const paths: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith("/hot-papers/elements/main-")) paths.push(pathname);
  });
  return paths;
}

describe("What is loaded", () => {
  test("is nothing before the reader points at the search, and then no texts before a query", () =>
    visit("/", async ({ page, offOrigin }) => {
      const paths = requested(page);
      await page.mouse.wheel(0, 500);
      await page.waitForTimeout(300);
      expect(paths).toEqual([]);
      await page.evaluate(() => scrollTo(0, 0));
      await Promise.all([
        page.waitForResponse(/authors-47/),
        page.getByRole("link", { name: "Search", exact: true }).hover(),
      ]);
      await page.waitForTimeout(300);
      expect(paths.map((path) => path.replace(/-[A-Z0-9]{8}/, "")).sort()).toEqual([
        "/hot-papers/elements/search-worker.js",
        "/hot-papers/elements/search.js",
        "/search/authors-47.json",
        "/search/manifest.json",
        "/search/titles-47.json",
      ]);
      await Promise.all([page.waitForResponse(/texts-47/), ask(page, "whales")]);
      expect(offOrigin).toEqual([]);
    }));

  test("answers with titles before authors and texts are there, and says how far it is", () =>
    visit("/", async ({ page }) => {
      let send: () => void = () => undefined;
      const isSent = new Promise<void>((settle) => (send = settle));
      await page.route(/titles-47/, async (route) => {
        await page.getByRole("progressbar", { name: words.loading }).waitFor();
        await says(page, words.loading);
        await route.continue();
      });
      await page.route(/authors-47/, async (route) => {
        await isSent;
        await route.continue();
      });
      await page.keyboard.press("/");
      await fieldOf(page).fill("tidal");
      await resultsOf(page).first().waitFor();
      expect(await resultsOf(page).innerText()).not.toContain("Ørsted");
      await page.getByRole("progressbar").waitFor();
      send();
      await resultsOf(page).filter({ hasText: "Ørsted" }).waitFor();
      await page.getByRole("progressbar").waitFor({ state: "detached" });
    }));

  test("is no text where the reader saves data, until they ask for it", () =>
    visit("/", async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "connection", { value: { saveData: true } });
      });
      await page.reload();
      const paths = requested(page);
      await ask(page, "tidal");
      await page.waitForTimeout(300);
      expect(paths.filter((path) => path.includes("texts"))).toEqual([]);
      await fieldOf(page).fill("記憶");
      await says(page, words.none);
      await page.getByRole("button", { name: words.olderTexts }).click();
      await resultsOf(page).first().waitFor();
    }));

  test("on a click on the link is the dialog, on one with Ctrl a new page", () =>
    visit("/", async ({ page, messages }) => {
      const link = page.getByRole("link", { name: "Search", exact: true });
      const [other] = await Promise.all([
        page.context().waitForEvent("page"),
        link.click({ modifiers: ["Control"] }),
      ]);
      await other.close();
      await link.click();
      await fieldOf(page).waitFor();
      expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
      expect(page.url()).toBe(`${site.url}/`);
      expect(messages).toEqual([]);
    }));
});

describe("The dialog", () => {
  test("opens at / and at Ctrl+K, and gives the focus back at Esc", () =>
    visit("/", async ({ page }) => {
      const link = page.getByRole("link", { name: "Subjects" });
      await link.focus();
      for (const key of ["/", "Control+k", "Meta+k"]) {
        await page.keyboard.press(key);
        await page.getByRole("dialog", { name: words.label }).waitFor();
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "hidden" });
        expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      }
    }));

  test("does not open at / in a field, with a modifier, or where keys are switched off", () =>
    visit("/", async ({ page }) => {
      const paths = requested(page);
      await page.keyboard.press("Alt+/");
      await page.keyboard.press("Control+/");
      await page.evaluate(() => {
        const field = document.querySelector("main")?.appendChild(document.createElement("input"));
        field?.focus();
      });
      await page.keyboard.press("/");
      await page.locator("main input").blur();
      await page.evaluate(() => (document.documentElement.dataset.keys = "off"));
      await page.keyboard.press("/");
      await page.waitForTimeout(300);
      expect(paths).toEqual([]);
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
    }));

  test("keeps what is typed while it loads", () =>
    visit("/", async ({ page }) => {
      await page.route(/elements\/search-/, async (route) => {
        await new Promise((settle) => setTimeout(settle, 500));
        await route.continue();
      });
      await page.keyboard.press("/");
      await page.keyboard.type("tidal mem");
      await resultsOf(page).first().waitFor();
      expect(await fieldOf(page).inputValue()).toBe("tidal mem");
    }));

  test("answers as the reader types, with the words marked", () =>
    visit("/", async ({ page, messages }) => {
      await ask(page, "tidal memry orsted");
      expect(await resultsOf(page).count()).toBe(1);
      expect(await resultsOf(page).locator("mark").allInnerTexts()).toEqual([
        "Tidal",
        "Memory",
        "Ørsted",
      ]);
      expect(await resultsOf(page).innerText()).toContain(
        "Ada Ørsted, Ben Sample, Cleo Third and 2 others · cs.LG, q-bio.XX · 17 Sept 2020",
      );
      await says(page, `1 paper · ${words.similar}`);
      expect(await resultsOf(page).locator(".Z3988").getAttribute("title")).toBe(
        "ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft_id=info:doi/10.48550/arXiv.2008.02217&rft_id=https://arxiv.org/abs/2008.02217&rft.date=2020-08&rft.title=Tidal Memory is All You Need&rft.creator=Ada Ørsted&rft.creator=Ben Sample&rft.creator=Cleo Third&rft.creator=Dan Fourth&rft.creator=Eve Fifth&rft.publisher=arXiv&rft.type=preprint",
      );
      expect(messages).toEqual([]);
    }));

  test("is a combobox: arrows choose, Enter opens, Esc lets go first", () =>
    visit("/", async ({ page }) => {
      await ask(page, "whales");
      const field = fieldOf(page);
      expect(await field.getAttribute("aria-expanded")).toBe("true");
      expect(await page.getByRole("listbox", { name: en.listOfPapers }).count()).toBe(1);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await (await activeOf(page)).innerText()).toContain("Whales and Waves 1");
      expect(await resultsOf(page).and(page.locator("[aria-selected=true]")).count()).toBe(1);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await field.getAttribute("aria-activedescendant")).toBeNull();
      await page.keyboard.press("ArrowUp");
      expect(await (await activeOf(page)).innerText()).toContain("Whales and Waves 19");
      await page.keyboard.press("Escape");
      expect(await field.getAttribute("aria-activedescendant")).toBeNull();
      expect(await page.getByRole("dialog").count()).toBe(1);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/papers/2008.10000/");
    }));

  test("shows more results, and leads to the page of all with Enter", () =>
    visit("/", async ({ page }) => {
      await ask(page, "waves");
      expect(await resultsOf(page).count()).toBe(20);
      await page.getByRole("button", { name: words.more }).click();
      await resultsOf(page).nth(39).waitFor();
      await fieldOf(page).focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(`${site.url}/search/?q=waves`);
      await resultsOf(page).first().waitFor();
    }));

  test("leads to a pasted identifier or address at once", async () => {
    for (const text of ["2008.02217v2", "https://arxiv.org/pdf/2008.02217", "arXiv:math/0611800"]) {
      await visit("/", async ({ page }) => {
        await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
        await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
        await page.keyboard.press("/");
        await fieldOf(page).waitFor();
        await page.keyboard.press("Control+v");
        await page.waitForURL(/\/papers\/(?:2008\.02217|math-0611800)\/$/);
      });
    }
  });

  test("leads to a typed identifier with Enter", () =>
    visit("/", async ({ page }) => {
      await page.keyboard.press("/");
      await fieldOf(page).fill("2008.02217");
      await resultsOf(page).first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/papers\/2008\.02217\/$/);
    }));

  test("says of a paper that the site has not where it is", () =>
    visit("/", async ({ page }) => {
      await page.keyboard.press("/");
      await fieldOf(page).fill("2101.00001");
      await says(page, words.none);
      expect(await page.getByRole("dialog").innerText()).toContain(en.paperNotHere("2101.00001"));
      const link = page.getByRole("link", { name: en.readOnArxiv });
      expect(await link.getAttribute("href")).toBe("https://arxiv.org/abs/2101.00001");
    }));

  test("says what to leave out where nothing is found", () =>
    visit("/", async ({ page }) => {
      await page.keyboard.press("/");
      await fieldOf(page).fill("tidal $&$'glacier");
      await says(page, words.none);
      await page.getByRole("button", { name: "Without $&$'glacier: 1" }).click();
      await resultsOf(page).first().waitFor();
      expect(await fieldOf(page).inputValue()).toBe("tidal");
    }));

  test("keeps the last queries in this browser, and forgets them when told", () =>
    visit("/", async ({ page }) => {
      await ask(page, "tidal");
      await resultsOf(page).first().click();
      await page.waitForURL(/papers/);
      await page.keyboard.press("/");
      const last = page.getByRole("button", { name: "tidal" });
      await last.click();
      await resultsOf(page).first().waitFor();
      await fieldOf(page).fill("");
      await page.getByRole("button", { name: words.clear }).click();
      expect(await last.count()).toBe(0);
      expect(await storedOf(page)).toEqual([]);
    }));

  test.each([
    ["is denied", "get: () => { throw new DOMException('Denied', 'SecurityError'); }"],
    [
      "is broken",
      "value: { getItem: () => '{', setItem: () => { throw new DOMException('Full'); } }",
    ],
  ])("works where storage %s", (_, property) =>
    visit("/", async ({ page, messages }) => {
      await page.addInitScript(`Object.defineProperty(window, "localStorage", { ${property} })`);
      await page.reload();
      await ask(page, "tidal");
      await resultsOf(page).first().click();
      await page.waitForURL(/papers/);
      expect(messages).toEqual([]);
    }),
  );

  test("leaves what a later version has stored as it is", () =>
    visit("/", async ({ page }) => {
      const later = '{"version":9,"queries":["kept"]}';
      await page.evaluate(
        (text) => localStorage.setItem("hot-papers-searches:/search/", text),
        later,
      );
      await ask(page, "tidal");
      await resultsOf(page).first().click();
      await page.waitForURL(/papers/);
      expect(await storedOf(page)).toEqual([later]);
    }));
});

describe("A search that cannot load", () => {
  test("says so and works after another try", () =>
    visit("/", async ({ page }) => {
      await page.route(/titles-47/, (route) => route.fulfill({ status: 500 }));
      await page.keyboard.press("/");
      await fieldOf(page).fill("tidal");
      await page.getByRole("alert").filter({ hasText: words.failed }).waitFor();
      await page.unroute(/titles-47/);
      await page.getByRole("button", { name: words.retry }).click();
      await resultsOf(page).first().waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
      expect(await fieldOf(page).inputValue()).toBe("tidal");
    }));

  test("shows what there is when later files fail", () =>
    visit("/", async ({ page }) => {
      await page.route(/authors-47/, (route) => route.abort());
      await page.keyboard.press("/");
      await fieldOf(page).fill("tidal");
      await resultsOf(page).first().waitFor();
      await page.getByRole("alert").filter({ hasText: words.failed }).waitFor();
    }));

  test("refuses files of another build", () =>
    visit("/", async ({ page }) => {
      await page.route(/authors-47/, (route) =>
        route.fulfill({ json: { version: 1, authors: "One" } }),
      );
      await page.keyboard.press("/");
      await fieldOf(page).fill("tidal");
      await page.getByRole("alert").filter({ hasText: words.failed }).waitFor();
    }));

  test("says that the reader is offline", () =>
    visit("/", async ({ page }) => {
      await page.route(/titles-47/, (route) => route.abort());
      await page.keyboard.press("/");
      await fieldOf(page).waitFor();
      await page.context().setOffline(true);
      await fieldOf(page).fill("tidal");
      await page.getByRole("alert").filter({ hasText: words.offline }).waitFor();
    }));

  test("says so in the page's own words where it has no other, and leads to the page of search", () =>
    visit("/", async ({ page }) => {
      await page.route(/manifest/, (route) => route.abort());
      await page.keyboard.press("/");
      const alert = page.getByRole("alert").filter({ hasText: en.postFailed });
      await alert.waitFor();
      await alert.getByRole("link").click();
      await page.waitForURL(`${site.url}/search/`);
    }));

  test("follows the link where not even its script loads", () =>
    visit("/", async ({ page }) => {
      await page.route(/elements\/search-/, (route) => route.abort());
      await page.keyboard.press("/");
      await page.waitForURL(`${site.url}/search/`);
    }));
});

describe("The page of search", () => {
  test("answers the query in its address, and keeps it there", () =>
    visit("/search/?q=tidal&kept=1", async ({ page, messages }) => {
      await resultsOf(page).first().waitFor();
      const field = fieldOf(page);
      expect(await field.inputValue()).toBe("tidal");
      await field.fill("whales");
      await page.waitForURL(`${site.url}/search/?q=whales&kept=1`);
      await page.keyboard.press("Enter");
      await field.fill("whales 12");
      await page.waitForURL(/q=whales\+12/);
      await field.fill("glacier waves");
      await page.getByRole("button", { name: "Without glacier: 45" }).click();
      await page.waitForURL(/q=waves/);
      await page.goBack();
      await page.waitForURL(/q=glacier\+waves/);
      expect(await field.inputValue()).toBe("glacier waves");
      for (const query of ["whales", "tidal"]) {
        await page.goBack();
        await page.waitForURL(`${site.url}/search/?q=${query}&kept=1`);
        expect(await field.inputValue()).toBe(query);
      }
      await page.keyboard.press("/");
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(messages).toEqual([]);
    }));

  test("loads nothing before the reader points at its box", () =>
    visit("/search/", async ({ page }) => {
      const paths = requested(page);
      await page.waitForTimeout(300);
      expect(paths).toEqual([]);
      await page.getByRole("searchbox").focus();
      await page.waitForResponse(/authors-47/);
      await page.keyboard.type("tidal");
      await resultsOf(page).first().waitFor();
    }));

  test("has the focus at /, and empties its field at Esc", () =>
    visit("/search/?q=tidal", async ({ page }) => {
      await resultsOf(page).first().waitFor();
      await page.keyboard.press("/");
      const field = fieldOf(page);
      await field.and(page.locator(":focus")).waitFor();
      await page.keyboard.press("Escape");
      expect(await field.inputValue()).toBe("");
      await page.waitForURL(`${site.url}/search/`);
      expect(await resultsOf(page).count()).toBe(0);
    }));

  test("says without script what to do", () =>
    visit(
      "/search/",
      async ({ page }) => {
        expect(await page.locator("main").innerText()).toContain(en.searchNeedsScript);
        expect(await page.locator("main").getByRole("link", { name: "Subjects" }).count()).toBe(1);
        await page.getByRole("searchbox").fill("tidal");
        await page.keyboard.press("Enter");
        await page.waitForURL(`${site.url}/search/?q=tidal`);
      },
      { javaScript: false },
    ));
});

describe("For everyone", () => {
  const states: [string, string][] = [
    ["idle", ""],
    ["results", "whales"],
    ["a line of a post", "記憶"],
    ["nothing", "whales glacier"],
    ["no paper of that identifier", "2101.00001"],
  ];

  test.each(["light", "dark"] as const)(
    "no state has a problem that axe finds (%s)",
    async (colorScheme) => {
      for (const path of ["/", "/search/"]) {
        await visit(
          path,
          async ({ page }) => {
            await page.keyboard.press("/");
            for (const [state, query] of states) {
              await fieldOf(page).fill(query);
              if (query !== "") await says(page, /paper/);
              await page.waitForTimeout(600);
              await page.keyboard.press("ArrowDown");
              expect({ state, problems: await axeProblems(page, "hot-papers-search") }).toEqual({
                state,
                problems: [],
              });
            }
          },
          { colorScheme },
        );
      }
    },
  );

  test.each(["light", "dark"] as const)(
    "matched words can be read in forced colours, in a %s scheme",
    (colorScheme) =>
      visit(
        "/",
        async ({ page }) => {
          await page.emulateMedia({ forcedColors: "active", colorScheme });
          await ask(page, "whales");
          const mark = resultsOf(page).first().locator("mark").first();
          const colours = await mark.evaluate((element) =>
            [element, element.closest("[role=option]")].map((one) =>
              one === null ? "" : getComputedStyle(one).color,
            ),
          );
          expect(colours[0]).toBe(colours[1]);
        },
        { colorScheme },
      ),
  );

  test("fits a screen of 320 pixels, with targets of 24", () =>
    visit(
      "/",
      async ({ page }) => {
        await ask(page, "whales");
        const small = await page.evaluate(() => {
          const dialog = document.querySelector("dialog");
          const targets = [...(dialog?.querySelectorAll("a,button,input") ?? [])];
          return {
            isWide: (dialog?.scrollWidth ?? 0) > (dialog?.clientWidth ?? 0),
            low: targets
              .filter((target) => target.getBoundingClientRect().height < 24)
              .map(({ outerHTML }) => outerHTML),
          };
        });
        expect(small).toEqual({ isWide: false, low: [] });
      },
      { viewport: { width: 320, height: 640 } },
    ));

  test("counts are announced at most every half second", () =>
    visit("/", async ({ page }) => {
      await ask(page, "w");
      await page.evaluate(() => {
        const status = document.querySelector("hot-papers-search [role=status]");
        const times: number[] = [];
        Object.assign(window, { times });
        if (status) {
          new MutationObserver(() => times.push(performance.now())).observe(status, {
            childList: true,
            characterData: true,
            subtree: true,
          });
        }
      });
      for (const letter of "hales and waves 12") {
        await page.keyboard.type(letter);
        await page.waitForTimeout(60);
      }
      await page.waitForTimeout(700);
      const times = await page.evaluate((): number[] => Reflect.get(window, "times"));
      const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      expect(times.length).toBeGreaterThan(1);
      expect(Math.min(...pauses)).toBeGreaterThan(450);
    }));
});
