import { createHash } from "node:crypto";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { answerOffSite } from "../support/stub-networks";
import { HOSTILE_HOST } from "./payloads/payload";

/** What a page did that it should not have: ran a payload's script, asked another host, broke its policy, left. */
export interface Sighting {
  /** The page's path. */
  page: string;
  /** Such as `ran 101` or `asked https://hostile.example/1201`. */
  what: string;
}

/** How many pages are open at once, as frames of one: a tab for each costs far more than the page. */
const FRAMES = 20;
/** How long they may load; some of what a control opens never ends. */
const TIME_LIMIT_MS = 60_000;
/** Where the page of the frames stands; no site has anything there. */
const HOLDER = "/frames-of-the-test";

/** Makes every frame tell what it does, before anything else runs in it. Runs in the page. */
function watch(): void {
  const tell = (what: string) => void Reflect.get(window, "tellOfHostile")(what);
  const hostile = { push: (id: number) => tell(`ran ${id}`) };
  Object.defineProperty(window, "hostile", { value: hostile, writable: false });
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    tell(`broke ${effectiveDirective}: ${blockedURI} ${sample}`);
  });
}

/**
 * Hovers, focuses and clicks everything in the frames, but for links that lead on by http, https or mail and for the
 * originals of social posts, which do what they say. Returns the paths of the frames that have left. Runs in the page.
 */
async function touchAll(): Promise<string[]> {
  const touches = "pointerover pointerenter mouseover mouseenter keydown beforeinput".split(" ");
  const keepFromLeaving = (event: Event) => {
    const target = event.composedPath()[0];
    const link = target && "closest" in target ? (target as Element).closest("a") : null;
    // The links of a chart are of SVG, which has no `protocol`.
    const href = link?.getAttribute("href") ?? "";
    if (!link || !URL.canParse(href, link.baseURI)) return;
    const { protocol } = new URL(href, link.baseURI);
    if (/^(?:https?|mailto):$/.test(protocol)) event.preventDefault();
  };
  const touch = (inside: Document) => {
    inside.addEventListener("click", keepFromLeaving, { capture: true });
    for (const details of inside.querySelectorAll("details")) details.open = true;
    for (const element of inside.querySelectorAll("*")) {
      for (const type of touches) element.dispatchEvent(new Event(type, { bubbles: true }));
      if ("focus" in element && typeof element.focus === "function") element.focus();
      if (element.closest("hot-papers-social-embed") !== null) continue;
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  };
  const frames = [...document.querySelectorAll("iframe")];
  for (const { contentDocument } of frames) if (contentDocument !== null) touch(contentDocument);
  await new Promise((settle) => setTimeout(settle, 200));
  const isThere = ({ contentDocument, src }: HTMLIFrameElement) => contentDocument?.URL === src;
  return frames.filter((frame) => !isThere(frame)).map(({ src }) => new URL(src).pathname);
}

/** Opens pages of a site, by paths as URLs have them, in a browser, touches all on them, and returns what was seen. */
export async function watchPages(
  siteUrl: string,
  paths: readonly string[],
  timeLimitMs = TIME_LIMIT_MS,
): Promise<Sighting[]> {
  const browser = await launchBrowser();
  const sightings: Sighting[] = [];
  for (let at = 0; at < paths.length; at += FRAMES) {
    const some = paths.slice(at, at + FRAMES);
    sightings.push(...(await watchFrames(browser, siteUrl, some, timeLimitMs)));
  }
  await browser.close();
  return sightings;
}

async function watchFrames(
  browser: Browser,
  siteUrl: string,
  paths: readonly string[],
  timeLimitMs: number,
): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  const context = await browser.newContext();
  await context.exposeBinding("tellOfHostile", ({ frame }, what: string) => {
    sightings.push({ page: frame.url().replace(siteUrl, ""), what });
  });
  await context.addInitScript(watch);
  await answerOffSite(context, (route) => {
    const request = route.request();
    const page = request.frame().url().replace(siteUrl, "");
    sightings.push({ page, what: `asked ${request.url()}` });
    return route.abort();
  });
  const addresses = paths.map((path) => (siteUrl + path).replaceAll("&", "&amp;"));
  const frames = addresses.map((address) => `<iframe src="${address}"></iframe>`);
  await context.route(siteUrl + HOLDER, (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html>${frames.join("")}` }),
  );
  const page = await context.newPage();
  page.on("dialog", (dialog) => dialog.dismiss());
  await page.goto(siteUrl + HOLDER, { waitUntil: "commit" });
  await page
    .waitForLoadState("load", { timeout: timeLimitMs })
    .catch(() => sightings.push({ page: paths.join(" "), what: "never loaded" }));
  const left = await page.evaluate(touchAll);
  await context.close();
  return [...sightings, ...left.map((path) => ({ page: path, what: "left" }))];
}

/** Returns the numbers of the payloads that ran or were asked for. */
export function livePayloads(sightings: readonly Sighting[]): Set<number> {
  const at = new RegExp(`^(?:ran |asked https?://${HOSTILE_HOST}/)(\\d+)`);
  return new Set(sightings.flatMap(({ what }) => Number(at.exec(what)?.[1] ?? 0) || []));
}

/** Returns a policy as strict as the site can bear, which allows these inline scripts. */
export function strictPolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map(
    (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self' 'report-sample' ${hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}
