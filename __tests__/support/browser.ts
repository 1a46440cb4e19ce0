import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { REPOSITORY } from "./build-site";

/** Beside what root needs: Chromium's own requests to its maker would only fill a closed network's log. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface PageOptions {
  javaScript?: boolean;
  colorScheme?: "light" | "dark";
  viewport?: { width: number; height: number };
}

export interface OpenedPage {
  page: Page;
  /** HTTP status of the page itself. */
  status: number;
  /** Every URL of another origin that the page asked for. */
  offOrigin: string[];
  /** What the page logged, and every error that it threw or that its own requests met. */
  messages: string[];
  close: () => Promise<void>;
}

/** Returns where this machine has its Chromium, or fails with the one line that says what to install. */
export function chromiumPath(): string {
  const script = join(REPOSITORY, "scripts/find-chromium.mjs");
  return execFileSync(process.execPath, [script], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  }).trim();
}

/** Starts the Chromium that this machine has. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
}

const VIEWPORT = { width: 1280, height: 800 };

const GIVEN_UP = /\/(?:favicon\.svg|page-data\.json)$/;

/** Opens a URL in a fresh profile and waits until the page has nothing more to load. */
export async function openPage(
  browser: Browser,
  url: string,
  { javaScript = true, colorScheme = "light", viewport = VIEWPORT }: PageOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    colorScheme,
    viewport,
  });
  const page = await context.newPage();
  const { origin } = new URL(url);
  const offOrigin: string[] = [];
  const messages: string[] = [];
  page.on("request", (request) => {
    const target = new URL(request.url());
    if (/^https?:$/.test(target.protocol) && target.origin !== origin) offOrigin.push(target.href);
  });
  page.on("websocket", (socket) => offOrigin.push(socket.url()));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // The browser asks for a page's icon last, and for the data of pages that links lead to when it has nothing else to do: it
    // gives them up where the page is left before they have come.
    if (why === "net::ERR_ABORTED" && GIVEN_UP.test(request.url())) return;
    messages.push(`failed: ${request.url()} ${why}`);
  });
  page.on("console", (message) => {
    // The browser does not say in its words what failed.
    const which = message.text().startsWith("Failed to load") ? ` ${message.location().url}` : "";
    // Gatsby's runtime takes the head of a page away before it writes that of the next: a browser that looks for an icon in
    // between asks for the one at the root.
    if (which.endsWith("/favicon.ico")) return;
    messages.push(`${message.type()}: ${message.text()}${which}`);
  });
  page.on("pageerror", (error) => messages.push(`thrown: ${error.message}`));
  const response = await page.goto(url, { waitUntil: "networkidle" });
  return {
    page,
    status: response?.status() ?? 0,
    offOrigin,
    messages,
    close: () => context.close(),
  };
}

/**
 * Opens a URL of the same origin in the tab of a page that was opened before, whose profile goes on: with the viewport and the
 * colours of `options`, whatever the tab had last. Waits as `openPage` does.
 */
export async function openAgain(
  opened: OpenedPage,
  url: string,
  { colorScheme = "light", viewport = VIEWPORT }: PageOptions = {},
): Promise<OpenedPage> {
  const { page, offOrigin, messages } = opened;
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, media: null, forcedColors: null });
  offOrigin.length = 0;
  messages.length = 0;
  const response = await page.goto(url, { waitUntil: "networkidle" });
  return { ...opened, status: response?.status() ?? 0 };
}
