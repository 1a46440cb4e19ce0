import { readFileSync } from "node:fs";
import { join } from "node:path";
import React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Browser } from "playwright-core";
import { RichTextView } from "../../src/components/rich-text-view";
import { SiteProvider } from "../../src/components/site-context";
import { parseProse } from "../../src/digest/rich-text/prose";
import { site } from "../components/sample-views";
import { launchBrowser } from "../support/browser";
import { REPOSITORY } from "../support/build-site";

const STYLES = [
  "styles/tokens.css",
  "styles/base.css",
  "components/prose.module.css",
  "components/scroll-box.module.css",
  "components/unbroken-formulas.module.css",
];
const SOURCE = String.raw`The rate is 3$\times$10$^{-12}$ cm$^{-2}$ in 10$^{15}$ M$_\odot$, at 850 $\mu$m with $k$NN, the $\beta$-VAE (of $x$). A wide one is n$a_1+a_2+a_3+a_4+a_5+a_6+a_7+a_8+a_9+a_{10}+b_1+b_2+b_3+b_4+b_5+b_6$th, again and again with $\mu$TransferOfVeryVeryLongWordsWithoutAnySpaceInThemAtAllWhichBreakAnywhere.`;

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

function page(): string {
  const css = STYLES.map((file) => readFileSync(join(REPOSITORY, "src", file), "utf8")).join("\n");
  const { tree } = parseProse(SOURCE, {
    line: 1,
    topHeading: 3,
    idPrefix: "",
    report: () => undefined,
  });
  const html = renderToStaticMarkup(
    <SiteProvider site={site}>
      <RichTextView tree={tree} />
    </SiteProvider>,
  );
  return `<!doctype html><style>${css}</style><body><div data-hot-papers><main class="prose">${html}</main></div>`;
}

test("no line from 320 pixels on breaks between a formula and what touches it, and nothing is wider", async () => {
  const tab = await browser.newPage();
  await tab.setContent(page());
  const broken = await tab.evaluate(() => {
    const main = document.querySelector("main");
    if (main === null) return ["no text"];
    const texts: Text[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && !node.parentElement?.closest("math")) texts.push(node);
    }
    const found = new Set<string>();
    const boxOf = (text: Text, at: number) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    for (let width = 320; width <= 900; width += 1) {
      main.style.width = `${width}px`;
      if (main.scrollWidth > width) found.add(`${width}: wider than the page`);
      for (const math of main.querySelectorAll("math")) {
        const box = (math.closest("[role=group]") ?? math).getBoundingClientRect();
        const after = texts.find((text) => math.compareDocumentPosition(text) & 4);
        const before = texts.findLast((text) => math.compareDocumentPosition(text) & 2);
        const label = math.textContent;
        if (after && /^\S/.test(after.data) && boxOf(after, 0).left < box.left) {
          found.add(`${label} | ${after.data.slice(0, 3)}`);
        }
        const last = (before?.data.length ?? 0) - 1;
        if (before && /\S$/.test(before.data) && boxOf(before, last).left > box.left) {
          found.add(`${before.data.slice(-3)} | ${label}`);
        }
      }
    }
    return [...found];
  });
  expect(broken).toEqual([]);
});
