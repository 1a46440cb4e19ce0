import { brotliCompressSync, gzipSync } from "node:zlib";
import { browsedSite } from "../support/browsed-site";
import { fixtureSite } from "../support/fixture-site";
import { PAGE_TYPES } from "../support/page-types";

const MOST_REQUESTS = 4;
const SCRIPT_BUDGET = 3 * 1024;

const site = browsedSite(async () => (await fixtureSite()).publicDir);

interface Loaded {
  path: string;
  type: string;
  content: Buffer;
}

/** Returns everything that a first visit of a page requests, including the icon, which Playwright does not report. */
async function firstVisit(path: string): Promise<Loaded[]> {
  const context = await site.newContext();
  try {
    const page = await context.newPage();
    const asked: Promise<Loaded>[] = [];
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      const type = response.headers()["content-type"] ?? "";
      const loading = response.body().then((content) => ({ path: pathname, type, content }));
      // What is asked for as the page is left has no body any more, and belongs to no first visit.
      loading.catch(() => undefined);
      asked.push(loading);
    });
    await page.goto(site.url + path, { waitUntil: "networkidle" });
    const icons = await page
      .locator("link[rel=icon]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const loaded = await Promise.all(asked);
    for (const icon of icons.filter((href) => !loaded.some(({ path: known }) => known === href))) {
      const response = await context.request.get(site.url + icon);
      const type = response.headers()["content-type"] ?? "";
      loaded.push({ path: icon, type, content: await response.body() });
    }
    return loaded;
  } finally {
    await context.close();
  }
}

/** The bytes on the wire: text as brotli, images as they are. */
const weight = ({ type, content }: Loaded) =>
  /^image\/(?!svg)|^font/.test(type) ? content.length : brotliCompressSync(content).length;

/** Returns the scripts of a page, also those in its HTML, without blocks of data. */
function scripts(loaded: readonly Loaded[]): string[] {
  return loaded.flatMap(({ type, content }) => {
    const text = content.toString();
    if (/javascript/.test(type)) return [text];
    return /html/.test(type)
      ? [...text.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script ?? "")
      : [];
  });
}

test.each(PAGE_TYPES)("the $type page ($path) costs at most $budget bytes", async (page) => {
  const loaded = await firstVisit(page.path);
  const bytes = loaded.map((each) => ({ path: each.path, bytes: weight(each) }));
  const total = bytes.reduce((sum, each) => sum + each.bytes, 0);
  expect({ bytes, isOver: total > page.budget, total }).toEqual({ bytes, isOver: false, total });
  expect(loaded.length).toBeLessThanOrEqual(MOST_REQUESTS);
  const script = scripts(loaded).reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(script).toBeLessThanOrEqual(page.scripts ?? SCRIPT_BUDGET);
  const html = loaded[0]?.content.toString() ?? "";
  expect(html.match(/<style\b|rel="stylesheet"/g)).toHaveLength(1);
});
