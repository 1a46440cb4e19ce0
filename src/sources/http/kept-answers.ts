import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { textOf } from "../field-of";
import { SourceError, type Ask, type SourceRequest } from "./source-request";

/** Answers that are older are removed, in milliseconds. */
const OLDEST = 14 * 86_400_000;

/** Where answers are kept, and whether hosts may be asked. */
export interface Keeping {
  ask: Ask;
  /** A folder. */
  folder: string;
  isOffline: boolean;
}

/**
 * Returns a function that asks a host for a text and keeps the answer on disk: the next time the host is asked only whether
 * that has changed. Offline what is kept is the answer, and nobody is asked. Rejects with `SourceError`.
 */
export function keptAnswers({
  ask,
  folder,
  isOffline,
}: Keeping): (request: SourceRequest) => Promise<string> {
  return async (request) => {
    const file = join(folder, `${nameOf(request)}.json`);
    const kept = readKept(file);
    if (isOffline) {
      if (kept !== null) return kept.text;
      throw new SourceError(
        `${new URL(request.url).host}: its answer is not in the cache, and --offline is set`,
      );
    }
    const answer = await ask({ ...request, ...(kept !== null && { ifChanged: kept }) });
    if (answer.text === null) {
      if (kept === null) throw new SourceError(`${new URL(request.url).host}: an empty answer`);
      return kept.text;
    }
    keep(folder, file, { url: request.url, ...answer });
    return answer.text;
  };
}

/** Requests with keys have the same name as those without. */
function nameOf({ url, json }: SourceRequest): string {
  const asked = json === undefined ? url : `${url}\n${JSON.stringify(json)}`;
  return createHash("sha256").update(asked).digest("hex").slice(0, 32);
}

interface Kept {
  text: string;
  etag: string | null;
  lastModified: string | null;
}

function readKept(file: string): Kept | null {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    const text: unknown = typeof read === "object" && read !== null && Reflect.get(read, "text");
    if (typeof text !== "string") return null;
    return { text, etag: textOf(read, "etag"), lastModified: textOf(read, "lastModified") };
  } catch {
    return null;
  }
}

/** What cannot be kept is asked for again. */
function keep(folder: string, file: string, answer: { url: string } & object): void {
  try {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${file}.${process.pid}.tmp`;
    writeFileSync(unfinished, JSON.stringify(answer));
    renameSync(unfinished, file);
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (Date.now() - statSync(path).mtimeMs > OLDEST) rmSync(path, { force: true });
    }
  } catch {
    return;
  }
}
