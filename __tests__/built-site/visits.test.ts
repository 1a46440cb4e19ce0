import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Locator, type Page } from "playwright-core";
import { chromiumPath } from "../support/browser";
import { OLDER } from "../support/keeping-site";
import { DIGEST, keepingReader, shift } from "../support/keeping-reader";

const { reader, site } = keepingReader();

describe("a week later", () => {
  const newOnes = (page: Page) =>
    page.locator('li:has(> small[data-new="new"]) > a, h1[data-new="new"]').allTextContents();
  const since = (page: Page) => page.locator("hot-papers-since").innerText();
  /** Somebody is there, which makes it a visit. */
  const look = async (page: Page) => {
    await page.mouse.move(9, 9);
    await page.waitForFunction(() => localStorage.getItem("hot-papers/visit"));
  };

  test("home, lists and header say what is new, and nothing moves", () =>
    reader(async (open, context) => {
      await context.clock.install({ time: new Date("2026-09-14T08:00:00Z") });
      await context.newPage();
      const first = await open("");
      expect([await since(first), await newOnes(first)]).toEqual(["", []]);
      expect(await first.getByRole("link", { name: "Today" }).innerText()).toBe("Today");
      await look(first);
      await first.close({ runBeforeUnload: true });
      await context.clock.setSystemTime(new Date("2026-09-21T08:00:00Z"));
      const home = await open("");
      expect(await newOnes(home)).toEqual([
        ...["Hot Papers 2026-09-18", "Hot Papers 2026-09-17", "Hot Papers 2026-09-16"],
        "Hot Papers 2026-09-15",
      ]);
      expect(await since(home)).toBe("Since your visit: 4 digests, 9 papers");
      expect(await shift(home)).toBe(0);
      await home.reload({ waitUntil: "networkidle" });
      expect(await since(home)).toBe("Since your visit: 4 digests, 9 papers");
      const best = await open("best/");
      expect(await newOnes(best)).toEqual(["Tidal Memory"]);
      expect(
        await best
          .locator("li > small")
          .first()
          .evaluate((small) => getComputedStyle(small, "::before").content),
      ).toContain("new");
      expect(OLDER).toBeGreaterThan(3);
    }));

  test("a visit after one that saw the newest digest has nothing new", () =>
    reader(async (open, context) => {
      await context.clock.install({ time: new Date("2026-09-20T08:00:00Z") });
      const first = await open("");
      await look(first);
      await first.goto(`${site.url}/best/`);
      await context.clock.setSystemTime(new Date("2026-09-21T08:00:00Z"));
      expect(await newOnes(await open(""))).toEqual([]);
    }));
});

describe("titles of papers whose pages were opened", () => {
  /** Returns the colour of the letters, the one furthest from that of the first pixel, and the contrast between the two. */
  async function inkOf(page: Page, text: Locator) {
    const picture = (await text.screenshot()).toString("base64");
    const blank = await page.context().newPage();
    const found = await blank.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height).getContext("2d");
      if (!canvas) throw new Error("There is no canvas.");
      canvas.drawImage(image, 0, 0);
      const pixels = canvas.getImageData(0, 0, width, height).data;
      const light = (at: number) => {
        const [r = 0, g = 0, b = 0] = [0, 1, 2].map((channel) => {
          const value = (pixels[at + channel] ?? 0) / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paper = light(0);
      let ink = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (Math.abs(light(at) - paper) > Math.abs(light(ink) - paper)) ink = at;
      }
      const [low = 0, high = 0] = [paper, light(ink)].sort((a, b) => a - b);
      return {
        color: [...pixels.slice(ink, ink + 3)].join(","),
        contrast: (high + 0.05) / (low + 0.05),
      };
    }, picture);
    await blank.close();
    return found;
  }

  test.each(["light", "dark"] as const)(
    "are muted, and still read well, in %s",
    async (colorScheme) => {
      // Only a profile that lasts has a history.
      const profile = mkdtempSync(join(tmpdir(), "hot-papers-profile-"));
      const context = await chromium.launchPersistentContext(profile, {
        ...{ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"], colorScheme },
      });
      try {
        const page = await context.newPage();
        for (const [path, rowsOf] of [
          [DIGEST, "article h2 a"],
          ["best/", "main ol > li > a"],
        ] as const) {
          await page.goto(`${site.url}/${path}`);
          // The others have to look as before, and a fold that is opened is no visit.
          await page.mouse.move(0, 0);
          const [opened, other] = [page.locator(rowsOf).nth(1), page.locator(rowsOf).nth(2)];
          const before = path === DIGEST ? await inkOf(page, opened) : await inkOf(page, other);
          if (path === DIGEST) {
            await page.locator("[data-fold]").nth(1).click();
            expect(await inkOf(page, opened)).toEqual(before);
            await opened.click();
            await page.waitForURL("**/papers/**");
            await page.goBack();
            await page.mouse.move(0, 0);
          }
          const after = await inkOf(page, opened);
          expect(after.color).not.toBe(before.color);
          expect(after.contrast).toBeGreaterThanOrEqual(4.5);
          expect(after.contrast).toBeLessThan(before.contrast);
          expect((await inkOf(page, other)).color).toBe(before.color);
        }
      } finally {
        await context.close();
        rmSync(profile, { recursive: true, force: true });
      }
    },
  );
});
