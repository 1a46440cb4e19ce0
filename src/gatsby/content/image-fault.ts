import { extname } from "node:path";
import { imageSize } from "image-size";
import { svgFault } from "./svg-fault";

/** What images that browsers show are called, by what `image-size` calls their content. */
const EXTENSIONS: Record<string, readonly string[]> = {
  avif: [".avif"],
  mif1: [".avif"],
  bmp: [".bmp"],
  gif: [".gif"],
  ico: [".ico"],
  jpg: [".jpg", ".jpeg", ".jfif"],
  png: [".png", ".apng"],
  svg: [".svg"],
  webp: [".webp"],
};
const ALL = new Set(Object.values(EXTENSIONS).flat());

/**
 * Returns why a file is no image that the site may serve, as the end of a sentence that begins with its name; `null`
 * where it is one. Servers choose the media type by the end of the name and browsers may look at the content, so both
 * have to say the same.
 */
export function imageFault(name: string, content: Uint8Array): string | null {
  const extension = extname(name).toLowerCase();
  if (!ALL.has(extension)) return `does not end in the name of an image, such as .png or .svg`;
  if (extension === ".svg") return svgFault(content);
  const kind = contentKind(content);
  if (kind === null) return "holds no image that can be read";
  const expected = EXTENSIONS[kind] ?? [];
  if (expected.includes(extension)) return null;
  return `ends in ${extension} but holds an image of the kind “${kind}”`;
}

function contentKind(content: Uint8Array): string | null {
  try {
    return imageSize(content).type ?? null;
  } catch {
    return null;
  }
}
