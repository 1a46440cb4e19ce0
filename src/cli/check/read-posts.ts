import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseSettings } from "../../options/parse-settings";
import type { ThemeOptions } from "../../options/types";
import type { DigestFile } from "../../site/posts/digest-file";
import type { PostFile } from "../site/find-posts";
import { checkedPost, type CheckedPost } from "./checked-post";
import { cacheKey, type PostCache } from "./post-cache";

/** A post that is checked, as the model of the site wants it. */
export interface ReadPost extends DigestFile, CheckedPost {}

/** Returns the bytes of a file: those on disk, or others that it is to have. */
export type ReadBytes = (absolutePath: string) => Uint8Array;

/**
 * Returns posts, parsed; those that are in the cache come from it. The parser is loaded only if it is needed, since that
 * takes longer than all else that a check of cached posts does.
 */
export async function readPosts(
  files: readonly PostFile[],
  {
    options,
    cache,
    onStep = () => undefined,
    bytesOf = (path) => readFileSync(path),
  }: {
    options: ThemeOptions;
    cache: PostCache;
    onStep?: (done: number, all: number) => void;
    bytesOf?: ReadBytes;
  },
): Promise<ReadPost[]> {
  const settings = parseSettings(options);
  const posts: ReadPost[] = [];
  for (const { absolutePath, fileName, displayPath } of files) {
    const bytes = bytesOf(absolutePath);
    const key = cacheKey(bytes, { fileName, settings });
    let post = cache.get(key);
    if (post === undefined) {
      const { parseBytes } = await import("../../digest/parse-bytes");
      post = checkedPost(parseBytes(bytes, { fileName, settings }));
      cache.set(key, post);
    }
    posts.push({
      ...post,
      fileId: displayPath,
      digestId: displayPath,
      remarkId: null,
      absolutePath,
      socialImageSize: null,
      folder: dirname(absolutePath),
      displayPath,
    });
    onStep(posts.length, files.length);
  }
  return posts;
}
