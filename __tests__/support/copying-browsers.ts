import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import { launchBrowser } from "./browser";
import { openWebDriver } from "./web-driver";

/** A browser as far as a reader copies and pastes in it. */
export interface CopyingBrowser {
  open: (url: string) => Promise<void>;
  click: (selector: string) => Promise<void>;
  /** Presses Ctrl+V in an empty text field. */
  paste: (field: string) => Promise<void>;
  run: (script: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** Where Debian's packages have a browser and what drives it; the tests of one that is absent are skipped. */
const FIREFOX = ["/usr/bin/firefox-esr"];
const WEBKIT = [
  "/usr/bin/WebKitWebDriver",
  "/usr/bin/Xvfb",
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
];

/** The engines, how to start each, and why it cannot be started on this machine, if so. */
export const COPYING_BROWSERS: readonly {
  name: string;
  lacks: string | null;
  launch: () => Promise<CopyingBrowser>;
}[] = [
  { name: "Chromium", lacks: null, launch: launchChromium },
  { name: "Firefox", lacks: lacks(FIREFOX, "firefox-esr"), launch: launchFirefox },
  { name: "WebKitGTK", lacks: lacks(WEBKIT, "webkit2gtk-driver xvfb"), launch: launchWebKit },
];

function lacks(files: readonly string[], packages: string): string | null {
  return files.every((file) => existsSync(file))
    ? null
    : `skipped without Debian’s packages: ${packages}`;
}

async function launchChromium(): Promise<CopyingBrowser> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    click: (selector) => page.click(selector),
    paste: (field) => page.press(field, "Control+V"),
    run: (script) => page.evaluate(`(() => {${script}})()`),
    close: () => browser.close(),
  };
}

async function launchFirefox(): Promise<CopyingBrowser> {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX[0] });
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    click: (selector) => page.click(selector),
    paste: async (field) => {
      await page.focus(field);
      await page.keyboard.down("Control");
      await page.keyboard.press("v");
      await page.keyboard.up("Control");
    },
    run: (script) => page.evaluate(`(() => {${script}})()`),
    close: () => browser.close(),
  };
}

const DISPLAY = ":97";
const PORT = 4597;
/** WebDriver's code point for the Control key. */
const CONTROL = "\uE009";

async function launchWebKit(): Promise<CopyingBrowser> {
  const [driver = "", screen = "", binary = ""] = WEBKIT;
  const started: ChildProcess[] = [
    spawn(screen, [DISPLAY, "-screen", "0", "1280x900x24"], { stdio: "ignore" }),
  ];
  await wait(1000);
  const env = {
    ...process.env,
    DISPLAY,
    LIBGL_ALWAYS_SOFTWARE: "1",
    // As root it has no sandbox.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  };
  started.push(spawn(driver, [`--port=${PORT}`], { env, stdio: "ignore" }));
  await wait(1000);
  const options = { binary, args: ["--automation"] };
  const page = await openWebDriver(`http://127.0.0.1:${PORT}`, {
    "webkitgtk:browserOptions": options,
  });
  return {
    ...page,
    paste: (field) => page.type(field, `${CONTROL}v`),
    close: async () => {
      await page.close();
      for (const each of started.toReversed()) each.kill();
    },
  };
}
