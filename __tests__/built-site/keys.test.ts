import { messagesFor } from "../../src/messages/messages-for";
import { browsedSite } from "../support/browsed-site";
import { eventually } from "../support/eventually";
import { fixtureSite } from "../support/fixture-site";
import { DIGEST } from "../support/page-types";

const en = messagesFor("en");
const bare = browsedSite(async () => (await fixtureSite()).publicDir);

test("a reader goes from home to a copied BibTeX", async () => {
  const context = await bare.newContext();
  try {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    await page.goto(`${bare.url}/`);
    const { keyboard } = page;
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const heads = await page.locator("main ol > li[data-rank] h2").allTextContents();
    await keyboard.press("c");
    expect(await focused()).not.toBe(heads[0]);
    for (const title of heads.slice(0, 2)) {
      await keyboard.press("j");
      await eventually(focused, title);
    }
    await keyboard.press("k");
    await eventually(focused, heads[0]);
    await keyboard.press("o");
    await page.waitForURL(/\/papers\//);
    expect(await page.locator("h1").textContent()).toBe(heads[0]);
    await keyboard.press("c");
    await page.getByRole("status").filter({ hasText: en.copied }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator("pre").textContent());
  } finally {
    await context.close();
  }
});

test("an entry of a digest is unfolded, cited, shared and left for its posts", async () => {
  const context = await bare.newContext();
  try {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    await page.goto(bare.url + DIGEST);
    const { keyboard } = page;
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const entry = page.locator("article[data-rank='1']");
    const title = await entry.getAttribute("aria-label");
    await keyboard.press("j");
    await entry.locator("h2 a:focus").waitFor();
    await keyboard.press("y");
    await eventually(copied, `${bare.url}${DIGEST}#${await entry.getAttribute("id")}`);
    await keyboard.press("C");
    await eventually(
      copied,
      `[${title}](${await page.evaluate(() => {
        const link = document.activeElement;
        return link instanceof HTMLAnchorElement ? link.href : "";
      })})`,
    );
    await keyboard.press("c");
    await eventually(copied, expect.stringContaining("title={Tidal Memory"));
    const folds = entry.locator("[data-fold]");
    const count = await folds.count();
    await keyboard.press("e");
    await eventually(() => folds.count(), 0);
    await keyboard.press("e");
    await eventually(() => folds.count(), count);
    await keyboard.press("E");
    await page.locator("html[data-view=full]").waitFor();
    await keyboard.press("v");
    await entry.locator("figure a:focus").waitFor();
  } finally {
    await context.close();
  }
});

test("the help names the keys of a page and turns them off, from the footer too", async () => {
  await bare.visit(DIGEST, {}, async ({ page, messages }) => {
    const { keyboard } = page;
    const dialog = page.getByRole("dialog", { name: en.keys.title });
    await keyboard.press("Shift+?");
    await dialog.waitFor();
    const keys = await dialog.locator("kbd").allTextContents();
    expect(keys).toEqual(expect.arrayContaining(["j", "k", "o", "e", "c", "C", "y", "?"]));
    expect(keys).not.toContain("]");
    await dialog.getByLabel(en.keys.on).uncheck();
    await keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await keyboard.press("j");
    await keyboard.press("Shift+?");
    await page.waitForTimeout(300);
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
    const button = page.getByRole("button", { name: en.keys.title });
    await button.click();
    await dialog.getByLabel(en.keys.on).check();
    await dialog.getByRole("button", { name: en.keys.close }).click();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await keyboard.press("j");
    // From the end of the page, where the footer is.
    await page.locator("article[data-rank] h2 a:focus").waitFor();
    expect(messages).toEqual([]);
  });
});

test("keys are letters in a field, and with a modifier the browser's", async () => {
  await bare.visit(DIGEST, {}, async ({ page }) => {
    await page.getByLabel(en.colorScheme).focus();
    await page.keyboard.press("j");
    await page.evaluate(() => document.querySelector("select")?.blur());
    await page.keyboard.press("Alt+j");
    await page.waitForTimeout(300);
    expect(await page.locator("article a:focus").count()).toBe(0);
  });
});
