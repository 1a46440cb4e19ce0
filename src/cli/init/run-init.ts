import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { version } from "../../../package.json";
import { logText } from "../../problems/log-text";
import { errorMessage } from "../error-message";
import { CannotRun, EXIT, type ExitCode } from "../exit-code";
import type { Io } from "../terminal/io";
import { makeFolder } from "../make-folder";
import { installPackages } from "./install-packages";
import { siteFiles } from "./site-files";

/** The flags of `init`, as they are given. */
export interface InitFlags {
  title?: string;
  siteUrl?: string;
  theme?: string;
  /** Off by `--no-install`. */
  install: boolean;
  json?: boolean;
}

/** A repository that is empty but for these is as good as a new folder. */
const NOT_COUNTED = new Set([".git", ".DS_Store"]);

/** Makes a site in a folder that does not exist yet or is empty, and installs what it needs. */
export async function runInit(target: string, flags: InitFlags, io: Io): Promise<ExitCode> {
  const folder = resolve(io.cwd, target);
  const shown = relative(io.cwd, folder) || ".";
  const refused = refusal(folder, shown);
  if (refused !== null) {
    tell({ status: "refused", reason: refused, files: [], isInstalled: false }, folder, flags, io);
    return EXIT.problems;
  }
  const files = siteFiles({
    name: packageName(basename(folder)),
    title: flags.title?.trim() || "Hot Papers",
    siteUrl: addressOf(flags.siteUrl),
    date: io.now.toISOString().slice(0, 10),
    theme: flags.theme === undefined ? `^${version}` : themeSource(flags.theme, folder, io),
  });
  write(folder, files);
  const failure = flags.install ? await installPackages(folder, io) : null;
  const outcome = {
    status: "written" as const,
    reason: failure === null ? null : `npm install failed: ${failure}`,
    files: Object.keys(files),
    isInstalled: flags.install && failure === null,
  };
  tell(outcome, folder, flags, io);
  return failure === null ? EXIT.done : EXIT.failed;
}

interface Outcome {
  status: "written" | "refused";
  reason: string | null;
  files: string[];
  isInstalled: boolean;
}

function refusal(folder: string, shown: string): string | null {
  if (!existsSync(folder)) return null;
  if (!statSync(folder).isDirectory()) return `${shown} is a file.`;
  const there = readdirSync(folder).filter((name) => !NOT_COUNTED.has(name));
  if (there.length === 0) return null;
  return `${shown} is not empty: it has ${there.slice(0, 3).join(", ")}${there.length > 3 ? " and more" : ""}. Name a new folder.`;
}

/** Nothing is overwritten, even if another program writes there at the same time. */
function write(folder: string, files: Record<string, string>): void {
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      makeFolder(dirname(file));
      writeFileSync(file, text, { flag: "wx" });
    }
  } catch (error) {
    throw new CannotRun(errorMessage(error));
  }
}

function tell(
  { status, reason, files, isInstalled }: Outcome,
  folder: string,
  { json }: InitFlags,
  io: Io,
): void {
  if (json) {
    const report = { schema: "hot-papers/init/1", status, reason, folder, files, isInstalled };
    io.out(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  if (status === "written") {
    const name = relative(io.cwd, folder);
    const steps = [
      ...(name === "" ? [] : [`cd ${name.includes(" ") ? JSON.stringify(name) : name}`]),
      ...(isInstalled ? [] : ["npm install    # takes some minutes"]),
      "npm start      # the site at http://localhost:8000",
      "npm run check  # problems of its digests",
    ];
    io.out(`${logText(`A site is in ${name || "."}.`)} Next:\n\n`);
    io.out(`${steps.map((step) => `  ${logText(step)}\n`).join("")}\n`);
  }
  if (reason !== null) io.err(`hot-papers: ${reason}\n`);
}

/** As npm takes it. */
function packageName(folder: string): string {
  const name = folder
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "");
  return name.slice(0, 100) || "hot-papers-site";
}

/** A version as it is, and a file as npm reads it from the folder of the site. Throws where there is no such file. */
function themeSource(written: string, folder: string, { cwd }: Io): string {
  const isFile = /^(?:\.{1,2}[/\\]|\/|[a-z]:[/\\]|file:)|\.tgz$/i.test(written);
  if (!isFile || /^https?:/i.test(written)) return written;
  const file = resolve(cwd, written.replace(/^file:/i, ""));
  if (!existsSync(file)) throw new CannotRun(`--theme ${written}: there is no ${file}.`);
  return `file:${relative(folder, file).replaceAll("\\", "/")}`;
}

function addressOf(written: string | undefined): string {
  if (written === undefined) return "";
  const url = URL.canParse(written) ? new URL(written) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "") {
    throw new CannotRun(`--site-url ${written}: write an address such as https://papers.example.`);
  }
  if (url.pathname !== "/") {
    throw new CannotRun(
      `--site-url ${written}: leave out the path ${url.pathname}; a path is Gatsby's pathPrefix, in gatsby-config.js.`,
    );
  }
  return url.origin;
}
