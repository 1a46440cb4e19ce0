import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ignoredFiles, readBaseline } from "../../config/problem-choice";
import { checkImages } from "../../content-images/check-images";
import { contentFolders } from "../../content-folders/content-folders";
import { decodeBytes } from "../../digest/repair/decode-bytes";
import { chooseProblems } from "../../problems/choose-problems";
import type { Problem } from "../../problems/problem";
import { noCache } from "../check/post-cache";
import { readPosts } from "../check/read-posts";
import { namedPost } from "../site/find-posts";
import { findSite } from "../site/find-site";

/**
 * Returns the problems that a post with this text has by itself or with its pictures, as its site wants to hear of them.
 * `path` is absolute, and `folder` is where its site is looked for. Throws if the site's configuration is invalid.
 */
export async function postProblems(path: string, folder: string, text: string): Promise<Problem[]> {
  const site = await findSite(dirname(path), folder);
  const { options, config, root } = site;
  const posts = await readPosts([namedPost(site, folder, path)], {
    options,
    cache: noCache(),
    bytesOf: () => bytesWith(path, text),
  });
  const roots = { content: contentFolders(options, root), static: join(root, "static") };
  const found = posts.flatMap((post) => [
    ...post.problems.map((problem) => ({ file: post.displayPath, problem })),
    ...checkImages(post, roots),
  ]);
  const { problems } = chooseProblems(found, {
    levels: options.rules,
    ignoresOf: new Map(posts.map(({ displayPath, ignores }) => [displayPath, ignores])),
    isIgnoredFile: ignoredFiles(config),
    baseline: readBaseline(root, config.baseline),
  });
  return problems.map(({ problem }) => problem);
}

/** Those on disk, as long as the text is theirs: an editor has the text alone, in which the encoding of the file is lost. */
function bytesWith(path: string, text: string): Uint8Array {
  try {
    const bytes = readFileSync(path);
    const asRead = new TextDecoder().decode(bytes);
    if (asRead === text || decodeBytes(bytes).text === text) return bytes;
  } catch {
    // It is not on disk yet.
  }
  return new TextEncoder().encode(text);
}
