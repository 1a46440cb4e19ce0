/** Finds a Chromium for the browser tests. As a command it prints the path: `node scripts/find-chromium.mjs`. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const INSTALL_HINT =
  "No Chromium found. Install one (Debian: `sudo apt-get install chromium`, anywhere: `npx playwright-core install chromium`) or set CHROME_PATH to its executable.";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const WINDOWS_PROGRAMS = [
  "Google/Chrome/Application/chrome.exe",
  "Chromium/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

const MAC_PROGRAMS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** What Playwright's downloads call their executable, by system and version. */
const PLAYWRIGHT_PROGRAM =
  /^(chrome|headless_shell|chrome-headless-shell)(\.exe)?$|^(Chromium|Google Chrome for Testing)$/;

/**
 * Returns the path of a Chromium, Chrome or Edge: CHROME_PATH, else one that is installed, else one in
 * Playwright's cache, else Debian's, which it installs where this process is root.
 * Throws an Error that says what to install where none of these is to be had.
 */
export function findChromium(env = process.env) {
  if (env.CHROME_PATH) {
    if (isFile(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names no file: ${env.CHROME_PATH}`);
  }
  return installedChromium(env) ?? playwrightChromium(env) ?? debianChromium(env);
}

function installedChromium(env) {
  const inPath = (env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const programs = {
    win32: [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program))),
    darwin: ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      MAC_PROGRAMS.map((program) => join(folder, program)),
    ),
    linux: ["/snap/bin/chromium", "/opt/google/chrome/chrome"],
  };
  return [...inPath, ...(programs[process.platform] ?? [])].find(isFile);
}

function playwrightChromium(env) {
  const folders = {
    win32: join(env.LOCALAPPDATA ?? homedir(), "ms-playwright"),
    darwin: join(homedir(), "Library/Caches/ms-playwright"),
    linux: join(homedir(), ".cache/ms-playwright"),
  };
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? folders[process.platform];
  if (!cache || !existsSync(cache)) return undefined;
  return readdirSync(cache)
    .filter((name) => name.startsWith("chromium"))
    .flatMap((name) =>
      readdirSync(join(cache, name), { recursive: true }).map((path) => join(cache, name, path)),
    )
    .find((path) => PLAYWRIGHT_PROGRAM.test(basename(path)) && isFile(path));
}

function debianChromium(env) {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) throw new Error(INSTALL_HINT);
  // Standard output is the answer's, so apt-get speaks on standard error.
  const options = {
    stdio: ["ignore", 2, 2],
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
  };
  try {
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
  } catch (cause) {
    throw new Error(INSTALL_HINT, { cause });
  }
  const installed = installedChromium(env);
  if (!installed) throw new Error(INSTALL_HINT);
  return installed;
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
