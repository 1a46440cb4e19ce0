import { existsSync, readFileSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { basename, extname, join, resolve } from "node:path";
import { imageSize } from "image-size";
import { decodePercent } from "../digest/values/decode-percent";
import { fitSegment, type SegmentChange } from "../digest/values/path-segment";
import type { PublicFile } from "../outputs/output-file";
import { unusableImageReason, MEDIA_TYPES } from "./unusable-image-reason";
import { isBelow, isReallyBelow } from "../content-folders/real-path";

/** The folder, used only by this theme, that images beside posts are served from. */
const SERVED_UNDER = "/hot-papers/images";

/** The folders that images of posts may come from; absolute. */
export interface ImageRoots {
  content: readonly string[];
  /** The site's static folder. */
  static: string;
}

/** An image of the author's that the site has. */
export interface ContentImage {
  /** From the site's root, without path prefix. */
  url: string;
  /** In CSS pixels; `null` where the file does not say. */
  size: { width: number; height: number } | null;
  /** What the site serves at `url`; `null` where Gatsby copies the file itself. */
  content: Uint8Array | null;
  /** The name that the file is served under if its own cannot be part of an address, and the reason. */
  renamed: { instead: string; change: SegmentChange } | null;
}

/**
 * Why an image is not shown: there is no such file, the site may not publish it, or it is of another kind.
 */
export type ImageProblem =
  | { rule: "image-missing" | "image-outside" }
  /** `reason` is the end of a sentence that begins with the file's name. */
  | { rule: "image-unusable"; reason: string };

/**
 * Returns the image that a post in `folder` names by `src`: beside the post, or from the site's static folder
 * when it begins with `/`; or why there is none. A post must not make the build publish other files of the
 * machine, so only images are published, and only those whose real path is in a content folder or the static
 * folder.
 */
export function findImage(
  src: string,
  folder: string,
  roots: ImageRoots,
): ContentImage | ImageProblem {
  const path = decodePath(src);
  // A browser would ask another host for what begins with two slashes.
  if (/^[/\\]{2}/.test(path)) return { rule: "image-missing" };
  const isStatic = path.startsWith("/");
  const file = isStatic ? join(roots.static, path) : resolve(folder, path);
  const allowed = isStatic ? [roots.static] : [...roots.content, roots.static];
  if (!existsSync(file)) {
    // The message must not reveal which other files the machine has.
    const named = allowed.some((root) => isBelow(root, file));
    return { rule: named ? "image-missing" : "image-outside" };
  }
  if (!isReallyBelow(allowed, file)) return { rule: "image-outside" };
  if (!statSync(file).isFile()) return { rule: "image-missing" };
  const content = readFileSync(file);
  const reason = unusableImageReason(basename(file), content);
  if (reason !== null) return { rule: "image-unusable", reason };
  const size = measure(content);
  if (isStatic) return { url: src, size, content: null, renamed: null };
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const extension = extname(file);
  const { segment, change } = fitSegment(basename(file, extension));
  const name = `${segment}${extension}`;
  const url = `${SERVED_UNDER}/${digest}/${encodeURIComponent(name)}`;
  return { url, size, content, renamed: change === null ? null : { instead: name, change } };
}

/**
 * Returns the files that the site serves for images beside posts, one for each address, with exactly the
 * bytes that were checked.
 */
export function imageFiles(images: readonly ContentImage[]): PublicFile[] {
  const files = new Map<string, PublicFile>();
  for (const { url, content } of images) {
    const path = decodeURIComponent(url);
    const type = MEDIA_TYPES[extname(path).toLowerCase()];
    if (content === null || type === undefined) continue;
    files.set(path, { path, type, content: () => content });
  }
  return [...files.values()];
}

function decodePath(src: string): string {
  return decodePercent(src.replace(/[?#].*$/s, ""));
}

function measure(content: Uint8Array): ContentImage["size"] {
  try {
    const { width, height } = imageSize(content);
    return { width, height };
  } catch {
    return null;
  }
}
