import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  type BuildResult,
  buildSite,
  REPOSITORY,
  SITE_FILES,
  type SiteRequest,
} from "./build-site";

/**
 * Returns the build of a site, made anew only when anything that goes into it changed since the last one
 * of that name: so the test files of a run share a build. `npm test` starts with none. Throws an Error
 * that holds the log of a build that fails.
 */
export async function buildOnce(request: Omit<SiteRequest, "keep">): Promise<BuildResult> {
  const folder = join(REPOSITORY, ".test", "builds");
  mkdirSync(folder, { recursive: true });
  const record = join(folder, `${request.name}.json`);
  return withLock(`${record}.lock`, async () => {
    const inputs = fingerprint(request);
    const known = readRecord(record);
    if (known?.inputs === inputs && existsSync(known.build.publicDir)) return known.build;
    rmSync(record, { force: true });
    const build = await buildSite(request);
    if (build.exitCode !== 0) throw new Error(`The build failed:\n${shortLines(build.log)}`);
    writeFileSync(record, JSON.stringify({ inputs, build }));
    return build;
  });
}

/** Gatsby quotes what it compiled to show where an error is, and that is a line of a megabyte. */
function shortLines(log: string): string {
  return log.replace(/^(.{200}).+$/gm, "$1…");
}

function readRecord(path: string): { inputs: string; build: BuildResult } | null {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

function fingerprint(request: SiteRequest): string {
  const hash = createHash("sha256").update(JSON.stringify(request));
  const roots = [...SITE_FILES, "package-lock.json", request.content];
  for (const root of roots.map((path) => resolve(REPOSITORY, path))) {
    for (const file of filesUnder(root)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile())
    .sort();
}

/** Runs `work` while no other process does, for test files that Jest runs side by side. */
async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!tryLock(path)) await wait(500);
  try {
    return await work();
  } finally {
    rmSync(path);
  }
}

function tryLock(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isHeld(path)) rmSync(path, { force: true });
    return false;
  }
}

/** A process that was killed leaves its lock behind. */
function isHeld(path: string): boolean {
  try {
    process.kill(Number(readFileSync(path, "utf8")), 0);
    return true;
  } catch {
    return false;
  }
}
