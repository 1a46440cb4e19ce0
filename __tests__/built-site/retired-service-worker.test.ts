import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { RETIRED_SERVICE_WORKER } from "../../src/outputs/retired-service-worker";
import { launchBrowser } from "../support/browser";
import { serve, type StaticServer } from "../support/serve";

/** Answers every page from its cache, as the worker of gatsby-plugin-offline does, with a cache name of that plugin. */
const OLD_WORKER = `
const CACHE = "gatsby-plugin-offline-precache-v2-" + self.registration.scope;
self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(CACHE).then((cache) => cache.add("/")));
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) =>
  event.respondWith(caches.match(event.request).then((found) => found ?? fetch(event.request))),
);
`;

let folder: string;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hot-papers-worker-"));
  server = await serve(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

test("a reader who was served from an old cache gets the new site, and the cache is gone", async () => {
  put(
    "index.html",
    "<title>Old</title><script>navigator.serviceWorker.register('/sw.js')</script>",
  );
  put("sw.js", OLD_WORKER);
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.evaluate(() => caches.open("another-app"));

  put("index.html", "<title>New</title>");
  put("sw.js", RETIRED_SERVICE_WORKER);
  await page.reload();
  // The browser fetches the worker anew after a navigation; the page that the old one answered loads again.
  await page.waitForFunction(() => document.title === "New");
  await page.waitForFunction(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    return registrations.length === 0;
  });
  expect(await page.evaluate(() => caches.keys())).toEqual(["another-app"]);
  await page.reload();
  expect(await page.title()).toBe("New");
  await page.close();
});
