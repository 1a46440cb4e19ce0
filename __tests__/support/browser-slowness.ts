import type { BrowserContext } from "playwright-core";

/** What the job below takes in Chromium on a quiet machine, in milliseconds. */
const JOB_MS = 600;

/** Returns by what factor the browser is slower now than on a quiet machine, 1 at least; limits of time are multiplied by it. */
export async function browserSlowness(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const spent = await page.evaluate(() => {
    const started = performance.now();
    for (let round = 0; round < 10; round += 1) {
      const list = document.createElement("ul");
      for (let index = 0; index < 1000; index += 1) {
        list.append(Object.assign(document.createElement("li"), { textContent: `Row ${index}` }));
      }
      document.body.append(list);
      list.getBoundingClientRect();
      list.remove();
    }
    return performance.now() - started;
  });
  await page.close();
  return Math.max(1, spent / JOB_MS);
}
