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
import { dirname, resolve, join } from "node:path";
import { REPOSITORY } from "./build-site";
import { withLock } from "./with-lock";

/** What is made once, and what it is made of. */
export interface Made {
  /** The file that says what was made of what. */
  record: string;
  /** Files and folders that go into it, absolute or from the repository's root. */
  sources: string[];
  /** What else decides what comes out. */
  request?: unknown;
}

/**
 * Returns what `make` returned, as JSON keeps it. It is made anew only when a source or the request changed since the last
 * time, or where `isThere` says that it is gone: so the test files of a run share it. Rejects as `make` does.
 */
export async function makeOnce<T>(
  { record, sources, request }: Made,
  isThere: (made: T) => boolean,
  make: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(record), { recursive: true });
  return withLock(`${record}.lock`, async () => {
    const inputs = fingerprint(sources, request);
    const known = readRecord<T>(record);
    if (known?.inputs === inputs && isThere(known.made)) return known.made;
    rmSync(record, { force: true });
    const made = await make();
    writeFileSync(record, JSON.stringify({ inputs, made }));
    return made;
  });
}

function readRecord<T>(path: string): { inputs: string; made: T } | null {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

function fingerprint(sources: string[], request: unknown): string {
  const hash = createHash("sha256").update(JSON.stringify(request ?? null));
  for (const source of sources.map((path) => resolve(REPOSITORY, path))) {
    for (const file of filesUnder(source)) hash.update(file).update(readFileSync(file));
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
