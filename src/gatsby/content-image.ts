import { existsSync, readFileSync, statSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { createHash } from "node:crypto";
import { basename, dirname, join, resolve } from "node:path";
import { imageSize } from "image-size";

/** Where images that stand beside posts are served: a folder that is this theme's own. */
const SERVED_UNDER = "/hot-papers/images";

/** An image of the author's that the site has. */
export interface ContentImage {
  /** From the site's root, without path prefix. */
  url: string;
  /** In CSS pixels; `null` where the file does not say. */
  size: { width: number; height: number } | null;
  /** The file to copy to `url` under `public/`; `null` where Gatsby copies it itself. */
  source: string | null;
}

/**
 * Returns the image that a post in `folder` names by `src`: beside the post, or from the site's static
 * folder when it begins with `/`. `null` where there is no such file.
 */
export function findImage(src: string, folder: string, siteRoot: string): ContentImage | null {
  const path = decodePath(src);
  const file = path.startsWith("/") ? join(siteRoot, "static", path) : resolve(folder, path);
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const content = readFileSync(file);
  const size = measure(content);
  if (path.startsWith("/")) return { url: src, size, source: null };
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const url = `${SERVED_UNDER}/${digest}/${encodeURIComponent(basename(file))}`;
  return { url, size, source: file };
}

/** Copies an image from beside its post to where the site serves it. */
export async function publishImage({ url, source }: ContentImage, siteRoot: string): Promise<void> {
  if (source === null) return;
  const target = join(siteRoot, "public", decodeURIComponent(url));
  if (existsSync(target)) return;
  await mkdir(dirname(target), { recursive: true });
  await copyFile(source, target);
}

function decodePath(src: string): string {
  const path = src.replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function measure(content: Uint8Array): ContentImage["size"] {
  try {
    const { width, height } = imageSize(content);
    return { width, height };
  } catch {
    return null;
  }
}
