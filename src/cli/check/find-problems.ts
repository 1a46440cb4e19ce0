import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ignoredFiles, readBaseline } from "../../config/problem-choice";
import { contentFolders } from "../../content-folders/content-folders";
import { postPath } from "../../content-folders/post-path";
import { isEntryOf } from "../../problems/baseline";
import type { ProblemChoice } from "../../problems/choose-problems";
import type { SiteProblem } from "../../problems/site-problem";
import { errorMessage } from "../error-message";
import { CannotRun } from "../exit-code";
import { findPosts, namedPost, type FoundPosts } from "../site/find-posts";
import type { Site } from "../site/find-site";
import { progress } from "../terminal/progress";
import type { Io } from "../terminal/io";
import { changedFiles } from "./changed-files";
import type { CheckFlags } from "./check-flags";
import { checkPosts, checkSite } from "./check-posts";
import { noCache, openCache } from "./post-cache";
import { readPosts, type ReadPost } from "./read-posts";
import { ruleLevels } from "./rule-levels";

/** All that was found, before the site's choice of it, with that choice. */
export interface RawProblems {
  posts: ReadPost[];
  found: SiteProblem[];
  choice: ProblemChoice;
  /** Whether a file, or the site as a whole (`null`), was asked for. */
  isAsked: (file: string | null) => boolean;
  bytesOf: (absolutePath: string) => Uint8Array;
}

type Flags = Partial<CheckFlags>;

/** Returns the problems of the posts that paths and flags name. Throws `CannotRun` if there are none. */
export async function findProblems(
  site: Site,
  paths: readonly string[],
  flags: Flags,
  io: Io,
): Promise<RawProblems> {
  const { files, text } = await postsToCheck(site, paths, flags, io);
  const bytesOf = (path: string) => (text?.path === path ? text.bytes : readFileSync(path));
  const cache =
    flags.cache && flags.cacheLocation !== undefined
      ? openCache(resolve(site.root, flags.cacheLocation))
      : noCache();
  const { step, end } = progress(io, "Reading posts:");
  const { options } = site;
  const ofSite = await readPosts(files.ofSite, { options, cache, bytesOf, onStep: step });
  const loose = await readPosts(files.loose, { options, cache, bytesOf, onStep: step });
  end();
  cache.save();
  const looseFolders = [...new Set(loose.map(({ absolutePath }) => dirname(absolutePath)))];
  const folders = [...contentFolders(options, site.root), ...looseFolders];
  const found = [
    ...(ofSite.length > 0 || files.isAsked(null) ? checkSite(ofSite, site, io.now) : []),
    ...(loose.length > 0 ? checkPosts(loose, folders, site, io.now) : []),
  ];
  const posts = [...ofSite, ...loose];
  const choice = choiceOf(site, posts, flags, io);
  return {
    posts: posts.filter(({ displayPath }) => files.isAsked(displayPath)),
    found: found.filter(({ file }) => files.isAsked(file)),
    // What is known of other files is neither found nor mended.
    choice: {
      ...choice,
      baseline: choice.baseline.filter((entry) => isEntryOf(entry, files.isAsked)),
    },
    isAsked: files.isAsked,
    bytesOf,
  };
}

function choiceOf(site: Site, posts: readonly ReadPost[], flags: Flags, io: Io): ProblemChoice {
  const { config, options, root } = site;
  const isNew = flags.updateBaseline === true;
  try {
    return {
      levels: { ...options.rules, ...ruleLevels(flags.rule ?? []) },
      ignoresOf: new Map(posts.map(({ displayPath, ignores }) => [displayPath, ignores])),
      isIgnoredFile: ignoredFiles(config),
      baseline: isNew
        ? []
        : flags.baseline === undefined
          ? readBaseline(root, config.baseline)
          : readBaseline(io.cwd, flags.baseline),
    };
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun(errorMessage(error));
  }
}

async function postsToCheck(
  site: Site,
  paths: readonly string[],
  { stdin, stdinFilename, changedSince }: Flags,
  io: Io,
): Promise<{ files: FoundPosts; text: { path: string; bytes: Uint8Array } | null }> {
  if (stdin) {
    if (paths.length > 0)
      throw new CannotRun("--stdin takes no paths: name the file by --stdin-filename.");
    const post = namedPost(site, io.cwd, stdinFilename ?? "posts/stdin.md");
    const text = { path: post.absolutePath, bytes: await io.readStdin() };
    const isAsked = (file: string | null) => file === post.displayPath;
    const folders = contentFolders(site.options, site.root);
    const isOfSite = postPath(post.absolutePath, folders) !== null;
    if (!isOfSite) return { files: { ofSite: [], loose: [post], isAsked }, text };
    const others = findPosts(site, io.cwd, []).ofSite.filter(
      ({ absolutePath }) => absolutePath !== post.absolutePath,
    );
    return { files: { ofSite: [...others, post], loose: [], isAsked }, text };
  }
  const files = findPosts(site, io.cwd, paths);
  if (changedSince === undefined) return { files, text: null };
  const changed = changedFiles(site.root, changedSince);
  const isAsked = (file: string | null) =>
    file !== null && files.isAsked(file) && changed.has(resolve(site.root, file));
  return { files: { ...files, isAsked }, text: null };
}
