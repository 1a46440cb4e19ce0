import { extname } from "node:path";
import { imageSize } from "image-size";
import { unsafeSvgReason } from "./unsafe-svg-reason";

/** The media types of images that browsers show, by file extension. */
export const MEDIA_TYPES: Record<string, string> = {
  ".apng": "image/png",
  ".avif": "image/avif",
  ".bmp": "image/bmp",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".jfif": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/** The same by the type that `image-size` finds in the content. */
const CONTENT_TYPES: Record<string, string> = {
  avif: "image/avif",
  mif1: "image/avif",
  bmp: "image/bmp",
  gif: "image/gif",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

/**
 * Returns why a file is not an image that the site may serve, as the end of a sentence that begins with its
 * name; `null` if it is one. Servers choose the media type by the extension and browsers may inspect the
 * content, so both have to agree.
 */
export function unusableImageReason(name: string, content: Uint8Array): string | null {
  const extension = extname(name).toLowerCase();
  const type = MEDIA_TYPES[extension];
  if (type === undefined) return "does not end in the name of an image, such as .png or .svg";
  if (extension === ".svg") return unsafeSvgReason(content);
  const kind = contentKind(content);
  if (kind === null) return "holds no image that can be read";
  if (CONTENT_TYPES[kind] === type) return null;
  return `ends in ${extension} but holds an image of the kind “${kind}”`;
}

function contentKind(content: Uint8Array): string | null {
  try {
    return imageSize(content).type ?? null;
  } catch {
    return null;
  }
}
