import { spawn } from "node:child_process";
import type { Io } from "../terminal/io";

const SECOND = 1000;
/** How much of what npm says is kept, in characters. */
const MOST = 4000;

/**
 * Installs the packages of a folder with npm, and says that it takes minutes: on a terminal with the time that has passed.
 * Returns why that failed; `null` if it did not.
 */
export async function installPackages(
  folder: string,
  io: Pick<Io, "err" | "isTerminal" | "env">,
): Promise<string | null> {
  const what = "Installing Gatsby and the theme with npm, which takes some minutes";
  if (!io.isTerminal.err) io.err(`${what}.\n`);
  const started = performance.now();
  const show = () => {
    const seconds = Math.round((performance.now() - started) / SECOND);
    io.err(`\r${what}: ${seconds} s `);
  };
  const timer = io.isTerminal.err ? setInterval(show, SECOND) : undefined;
  const child = spawn("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    env: io.env,
    stdio: ["ignore", "ignore", "pipe"],
    // It is a script of the shell there.
    shell: process.platform === "win32",
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString("utf8")).slice(-MOST)));
  const failure = await new Promise<string | null>((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code) =>
      resolve(code === 0 ? null : said.trim() || `npm ended with ${code}`),
    );
  });
  clearInterval(timer);
  if (io.isTerminal.err) io.err("\r\u001b[K");
  return failure;
}
