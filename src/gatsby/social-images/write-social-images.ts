import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { BuildArgs } from "gatsby";
import type { ThemeOptions } from "../../options/types";
import { PICTURES_UNDER } from "../../social-image/picture-url";
import { pictureCache, pictureMaker, type SocialImages } from "./picture-maker";
import { reportProblems } from "../../problems/report-problems";
import { FILE_START } from "../../problems/range";
import { socialImageFailed } from "../../problems/rules/social-image-failed";
import { setSiteSeverities } from "../../problems/set-severities";
import { siteProblem, type SiteProblem } from "../../problems/site-problem";
import { siteRootOf } from "../site-root-of";

/**
 * Puts the site's social `images` into `public/`, draws those that the cache does not have, and removes those
 * of earlier builds that no page names. If an image cannot be made, the default image replaces it, and a
 * problem is reported and returned.
 */
export async function writeSocialImages(
  { store, cache, reporter }: Pick<BuildArgs, "store" | "cache" | "reporter">,
  { onProblem, rules }: Pick<ThemeOptions, "onProblem" | "rules">,
  themeRoot: string,
  images: SocialImages,
): Promise<SiteProblem[]> {
  const publicDir = join(siteRootOf(store), "public");
  const folder = join(publicDir, PICTURES_UNDER);
  const names = new Set([...images.pictures.keys()].map((url) => basename(url)));
  await prune(folder, names);
  await prune(pictureCache(cache.directory), names);
  if (names.size === 0) return [];

  const fileOf = pictureMaker(images, { themeRoot, cacheDirectory: cache.directory });
  const failures = new Map<string, string>();
  await mkdir(folder, { recursive: true });
  for (const [url, { title }] of images.pictures) {
    const target = join(publicDir, url);
    try {
      const file = await fileOf(url);
      if (file !== null) await copyFile(file, target);
    } catch (error) {
      failures.set(title, error instanceof Error ? error.message : String(error));
      await copyFile(join(themeRoot, "static/hot-papers/social-image.png"), target);
    }
  }
  const found = [...failures].map(([title, reason]) =>
    siteProblem(null, socialImageFailed, FILE_START, { title, reason }),
  );
  const problems = setSiteSeverities(found, rules);
  reportProblems(problems, onProblem, reporter);
  return problems;
}

/** Removes the images that are not among `names`, and the folder if it is then empty. */
async function prune(folder: string, names: ReadonlySet<string>): Promise<void> {
  if (!existsSync(folder)) return;
  if (names.size === 0) return rm(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!names.has(name)) await rm(join(folder, name), { recursive: true });
  }
}
