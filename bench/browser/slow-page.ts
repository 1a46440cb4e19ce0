import type { Browser } from "playwright-core";

/** What one load of a page cost its reader. */
export interface PageCost {
  readonly requests: number;
  /** Bytes on the wire, headers too. */
  readonly bytes: number;
  /** Largest contentful paint, in milliseconds. */
  readonly lcp: number;
  /** Cumulative layout shift, without a unit. */
  readonly cls: number;
  /** Total blocking time: what tasks take beyond 50 ms, in milliseconds. */
  readonly tbt: number;
}

/** The processor of a cheap phone, and Lighthouse's slow fourth generation network. */
const CPU_RATE = 4;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1e6) / 8,
  uploadThroughput: 750e3 / 8,
};

/** How long after the page is loaded things may still move, in milliseconds. */
const SETTLING = 1000;

/** Loads a page in a fresh profile at 390 x 844, with a slow processor and network. */
export async function slowPage(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", NETWORK);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_RATE });
    let requests = 0;
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      requests += 1;
      bytes += encodedDataLength;
    });
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(SETTLING);
    const seen = await page.evaluate(() => globalThis.benchSeen);
    return { requests, bytes, ...seen };
  } finally {
    await context.close();
  }
}

declare global {
  var benchSeen: { lcp: number; cls: number; tbt: number };
}

/** Runs in the page before its own scripts. */
function observe(): void {
  const seen = { lcp: 0, cls: 0, tbt: 0 };
  globalThis.benchSeen = seen;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  };
  watch("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  watch("layout-shift", (entry) => {
    if ("value" in entry) seen.cls += Number(entry.value);
  });
  watch("longtask", ({ duration }) => (seen.tbt += Math.max(0, duration - 50)));
}
