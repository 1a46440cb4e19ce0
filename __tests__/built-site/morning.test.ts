import { messagesFor } from "../../src/messages/messages-for";
import { browsedSite } from "../support/browsed-site";
import { eventually } from "../support/eventually";
import { fixtureSite } from "../support/fixture-site";
import { DIGEST } from "../support/page-types";

const en = messagesFor("en");
const site = browsedSite(async () => (await fixtureSite()).publicDir);
const WEEK_MS = 7 * 24 * 3_600_000;

test("a reader skims a digest, opens two papers, saves one, cites one, and is back a week later", async () => {
  const context = await site.newContext();
  try {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const begin = new Date("2026-09-19T07:00:00Z");
    await context.clock.install({ time: begin });
    const page = await context.newPage();
    const messages: string[] = [];
    page.on("pageerror", (error) => messages.push(error.message));
    // Skim: by the outline, without a shift of what is read.
    await page.goto(site.url + DIGEST);
    const titles = await page.locator("article h2").allTextContents();
    const article = (rank: number) => page.locator(`article[data-rank="${rank}"]`);
    await article(3).scrollIntoViewIfNeeded();
    await eventually(
      () => page.locator("hot-papers-outline [aria-current]").textContent(),
      titles[2],
    );
    // Open two.
    for (const rank of [1, 3]) {
      await article(rank).locator("h2 a").click();
      await page.waitForURL("**/papers/**");
      expect(await page.locator("h1").textContent()).toBe(titles[rank - 1]);
      await page.goBack();
      await page.waitForURL(`**${DIGEST}**`);
    }
    // Save one, cite one.
    await article(1).getByRole("button", { name: en.save, exact: true }).click();
    await article(1).locator('[data-action="save"][aria-pressed="true"]').waitFor();
    await article(2).getByRole("link", { name: en.citeLink }).click();
    await page.getByRole("status").filter({ hasText: en.copied }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`title={${titles[1]?.split(" ")[0]}`);
    expect(await page.locator("article [data-new], h1[data-new]").count()).toBe(0);
    // A week later, in another tab: nothing came out, so nothing is new; what was saved is there.
    await page.close();
    await context.clock.setSystemTime(new Date(begin.getTime() + WEEK_MS));
    const later = await context.newPage();
    await later.goto(`${site.url}/`);
    expect(await later.locator("main [data-new]").count()).toBe(0);
    await later.locator("li[data-kept=read]").filter({ hasText: titles[0] }).first().waitFor();
    await later.getByRole("link", { name: en.saved, exact: true }).click();
    await later.locator("hot-papers-reading-list").getByRole("link", { name: titles[0] }).click();
    await later.waitForURL("**/papers/**");
    expect(await later.locator("h1").textContent()).toBe(titles[0]);
    expect(messages).toEqual([]);
  } finally {
    await context.close();
  }
});
