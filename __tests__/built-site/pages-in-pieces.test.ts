import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { browsedSite } from "../support/browsed-site";
import { fixtureSite } from "../support/fixture-site";
import { DIGEST } from "../support/page-types";

const MOST_SHIFT = 0.005;
/** How long a browser has only the first piece, in milliseconds: long enough for it to be painted. */
const PAUSE = 250;
/** At how many of its tags a page is cut. */
const CUTS = 16;

const site = browsedSite(async () => (await fixtureSite()).publicDir);

/** Serves a page alone, whose second piece comes later, from the byte that `cutAt` gives. */
async function servePieces(html: Buffer, cutAt: () => number) {
  const server = createServer((request, response) => {
    if (request.url !== "/") return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.write(html.subarray(0, cutAt()));
    setTimeout(() => response.end(html.subarray(cutAt())), PAUSE);
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((settle) => server.close(settle)),
  };
}

/** What moved on a page, added up. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((settle) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += "value" in entry ? Number(entry.value) : 0;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => settle(sum), 100);
      }),
  );

function placesOf(html: Buffer): number[] {
  const tags: number[] = [];
  for (let at = html.indexOf("<body"); at !== -1; at = html.indexOf("<", at + 1)) tags.push(at);
  const step = Math.max(1, Math.floor(tags.length / CUTS));
  // The last tags, those of the footer, each.
  return tags.filter((_, i) => i % step === 0 || i > tags.length - 24);
}

test.each([
  ["a short page", "/subjects/cs.LG/2025/04/", { width: 390, height: 844 }],
  ["a short page", "/subjects/cs.LG/2025/04/", { width: 1440, height: 900 }],
  ["a digest", DIGEST, { width: 390, height: 844 }],
])("nothing moves on %s wherever its first piece ends (%s, %j)", async (_, path, viewport) => {
  const { publicDir } = await fixtureSite();
  const html = readFileSync(join(publicDir, path, "index.html"));
  let cut = 0;
  const server = await servePieces(html, () => cut);
  const context = await site.newContext();
  try {
    const found: Record<string, number> = {};
    for (cut of placesOf(html)) {
      const page = await context.newPage();
      await page.setViewportSize(viewport);
      await page.goto(server.url, { waitUntil: "load" });
      const sum = await moved(page);
      if (sum > MOST_SHIFT) found[html.subarray(cut - 30, cut + 30).toString()] = sum;
      await page.close();
    }
    expect(found).toEqual({});
  } finally {
    await context.close();
    await server.close();
  }
});
