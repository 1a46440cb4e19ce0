import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "../make-folder";
import type { CheckedPost } from "./checked-post";

/** Parsed posts by what they were parsed from, in a file. */
export interface PostCache {
  get: (key: string) => CheckedPost | undefined;
  set: (key: string, post: CheckedPost) => void;
  /** Writes the posts that were asked for since; those of deleted files are left out. */
  save: () => void;
}

/** Returns a cache that remembers nothing. */
export function noCache(): PostCache {
  return { get: () => undefined, set: () => undefined, save: () => undefined };
}

/** Returns the cache in a file; an empty one if it does not exist or cannot be read. */
export function openCache(file: string): PostCache {
  const known = read(file);
  const used = new Map<string, CheckedPost>();
  let isChanged = false;
  return {
    get(key) {
      const post = known.get(key);
      if (post !== undefined) used.set(key, post);
      return post;
    },
    set(key, post) {
      isChanged = true;
      used.set(key, post);
    },
    save() {
      if (!isChanged && used.size === known.size) return;
      makeFolder(dirname(file));
      const unfinished = `${file}.${process.pid}.tmp`;
      writeFileSync(unfinished, JSON.stringify([...used]));
      renameSync(unfinished, file);
    },
  };
}

/** Returns the key of a post: a hash of its bytes, of what else its parser is given, and of the parser. */
export function cacheKey(bytes: Uint8Array, given: object): string {
  return createHash("sha256")
    .update(bytes)
    .update(JSON.stringify({ ...given, code: codeMark() }))
    .digest("base64url");
}

let mark: string | null = null;

/** Another version of this program may find other problems. */
function codeMark(): string {
  if (mark !== null) return mark;
  const { size, mtimeMs } = statSync(__filename);
  return (mark = `${size} ${mtimeMs}`);
}

function read(file: string): Map<string, CheckedPost> {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return new Map();
  }
}
