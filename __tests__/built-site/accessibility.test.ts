import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { PageOptions } from "../support/browser";
import { browsedSite } from "../support/browsed-site";
import { fixtureSite } from "../support/fixture-site";
import { DIGEST, PAGE_TYPES } from "../support/page-types";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a reader may set for text (WCAG 2.2, success criterion 1.4.12). */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

const site = browsedSite(async () => (await fixtureSite()).publicDir);

const visit = <T>(path: string, options: PageOptions, work: (page: Page) => Promise<T>) =>
  site.visit(path, options, ({ page }) => work(page));

const look = <T>(path: string, options: PageOptions, work: (page: Page) => Promise<T>) =>
  site.look(path, options, ({ page }) => work(page));

const sized = (width: number, height = 800): PageOptions => ({ viewport: { width, height } });

/** Returns what axe finds wrong with the page as it is now, by rules of these tags or names, a line each. */
async function violations(page: Page, rules: string[]): Promise<string[]> {
  const results = await page.evaluate<AxeResults, string[]>(
    (runOnly) => window.axe.run(document, { runOnly }),
    rules,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ""}`),
  );
}

/** The rules that look at colours. */
const COLOR_RULES = ["color-contrast", "link-in-text-block"];

/** The colour scheme changes nothing but colours, so all other rules run once at each width. */
const LOOKS: [width: number, colorScheme: "light" | "dark", rules: string[]][] = [
  [1280, "light", TAGS],
  [1280, "dark", COLOR_RULES],
  [360, "light", COLOR_RULES],
  [360, "dark", TAGS],
];

test.each(PAGE_TYPES)(
  "axe finds nothing wrong with $path, light and dark, narrow and wide",
  ({ path }) =>
    look(path, sized(1280), async (page) => {
      await page.evaluate(AXE);
      const found: string[] = [];
      for (const [width, colorScheme, rules] of LOOKS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const wrong = await violations(page, rules);
        found.push(...wrong.map((each) => `${width} ${colorScheme} ${each}`));
      }
      expect(found).toEqual([]);
    }),
);

/** Adds rules as a reader's own style sheet would, which the policy of the page does not stop. */
const addStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** How far the page can be scrolled sideways, and what sticks out. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOut = (element: Element) =>
      element.getBoundingClientRect().right > clientWidth + 1 && !element.closest("[tabindex]");
    const out = [...document.querySelectorAll("main *")].filter(isOut).slice(0, 3);
    return scrollWidth > clientWidth ? out.map((element) => element.outerHTML.slice(0, 200)) : [];
  });

test.each(PAGE_TYPES)(
  "$path scrolls sideways neither narrow nor wide, nor at 200 %, nor with wider text",
  ({ path }) =>
    look(path, sized(320), async (page) => {
      const found: Record<string, string[]> = {};
      for (const width of [320, 640, 1280, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        found[width] = await sideways(page);
      }
      await addStyle(page, TEXT_SPACING);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        found[`${width} spaced`] = await sideways(page);
      }
      // A reader who doubles the size of text alone leaves the window as it is.
      await addStyle(page, ":root { font-size: 200% }");
      found["1280 spaced, twice as large"] = await sideways(page);
      const expected = Object.fromEntries(Object.keys(found).map((name) => [name, []]));
      expect(found).toEqual(expected);
    }),
);

/** What has the focus: what it is, where it stands and whether it shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { width, height, bottom, top } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      html: element.outerHTML.replace(' aria-current="true"', "").slice(0, 120),
      isVisible: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
      isMarked: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    };
  });

const CONTROLS = "a[href], button, select, input, textarea, summary, [tabindex='0']";

/** Pages whose charts have links. */
const CHARTED = ["/trends/", "/trends/2025/", "/subjects/cs.LG/"];

test.each(CHARTED)("the labels of the charts of %s touch nowhere on a narrow page", (path) =>
  visit(path, sized(320), async (page) => {
    const touching = await page.locator("main svg g[aria-hidden]").evaluateAll((groups) =>
      groups.flatMap((group) => {
        const labels = [...group.querySelectorAll("text")];
        return labels.flatMap((label, index) => {
          const next = labels[index + 1];
          if (!next) return [];
          const [a, b] = [label, next].map((each) => each.getBoundingClientRect());
          const isApart = !a || !b || a.right < b.left || a.bottom <= b.top || b.bottom <= a.top;
          return isApart ? [] : [`${label.textContent} ${next.textContent}`];
        });
      }),
    );
    expect(touching).toEqual([]);
    expect(await page.locator("main svg text").count()).toBeGreaterThan(0);
  }),
);

test.each(CHARTED)(
  "a bar of a chart of %s says its number to the pointer and to the keyboard",
  (path) =>
    visit(path, sized(1280), async (page) => {
      const bar = page.locator("main svg a").last();
      const words = bar.locator("text");
      const shown = () => words.evaluate((text) => getComputedStyle(text).opacity);
      expect(await words.textContent()).toMatch(/^\w+ \d{4}: [\d,]+/);
      expect(await shown()).toBe("0");
      await bar.locator("rect").hover();
      expect(await shown()).toBe("1");
      await page.mouse.move(0, 0);
      expect(await shown()).toBe("0");
      // A focus by script is as one by keyboard only after a key.
      await page.keyboard.press("Tab");
      await bar.evaluate((link) => {
        if (link instanceof SVGElement) link.focus();
      });
      expect(await shown()).toBe("1");
      const target = await bar.getAttribute("href");
      await page.keyboard.press("Enter");
      await page.waitForURL(`**${target}`);
    }),
);

test.each(["/", DIGEST, "/papers/2506.90001/", "/posts/article-with-table/", "/tags/"])(
  "the keyboard reaches every control of %s in its order, and shows where it is",
  (path) =>
    visit(path, sized(1280), async (page) => {
      // The outline marks the paper that is read once a key has brought its script.
      const controls = await page
        .locator(CONTROLS)
        .evaluateAll((all) =>
          all
            .filter((control) => control.checkVisibility())
            .map((control) => control.outerHTML.replace(' aria-current="true"', "").slice(0, 120)),
        );
      const reached = [];
      for (let step = 0; step <= controls.length; step += 1) {
        await page.keyboard.press("Tab");
        // Where the focus is, a paper shows more of its buttons, as soon as their script has come.
        while ((await page.locator("hot-papers-keep > span > :focus").count()) > 0) {
          await page.keyboard.press("Tab");
        }
        const now = await focused(page);
        if (now) reached.push(now);
      }
      expect(reached.map(({ html }) => html)).toEqual(controls);
      expect(reached.filter(({ isVisible, isMarked }) => !isVisible || !isMarked)).toEqual([]);
    }),
);

test("the first Tab leads past the header, and folds open by keyboard", () =>
  visit(DIGEST, sized(360), async (page) => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    // The browser says where it is a little after the key, unlike after a click.
    await page.waitForURL("**/#_main");
    const fold = page.locator("main summary").first();
    await fold.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("main details").first().getAttribute("open")).toBe("");
  }));

test("in forced colours everything that carries meaning stays visible", () =>
  visit(DIGEST, sized(1280), async (page) => {
    await page.emulateMedia({ forcedColors: "active" });
    const colors = await page.evaluate(() => {
      const css = getComputedStyle(document.documentElement);
      const probe = document.createElement("i");
      document.body.append(probe);
      const resolve = (color: string) => {
        probe.style.forcedColorAdjust = "none";
        probe.style.color = color;
        return getComputedStyle(probe).color;
      };
      const token = (name: string) => resolve(css.getPropertyValue(`--hot-papers-${name}`));
      return {
        isHeatText: token("heat") === resolve("CanvasText"),
        isTrackCanvas: token("raised") === resolve("Canvas"),
        text: getComputedStyle(document.querySelector("main p") ?? probe).color,
        canvasText: resolve("CanvasText"),
      };
    });
    expect(colors).toMatchObject({ isHeatText: true, isTrackCanvas: true });
    expect(colors.text).toBe(colors.canvasText);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatchObject({ isVisible: true, isMarked: true });
  }));
