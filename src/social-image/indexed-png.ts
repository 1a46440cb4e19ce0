import { crc32, deflateSync } from "node:zlib";

/** As many colours as one byte names. */
const MOST_COLORS = 256;
const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
/** Of a byte a pixel, each an entry of the palette; the rest are the only methods there are. */
const INDEXED = Buffer.of(8, 3, 0, 0, 0);

/**
 * Returns a PNG with a palette (PNG, 11.2.2: colour type 3) of pixels in rows of four bytes (red, green, blue, alpha): less than
 * half the bytes of one with a colour a pixel. `null` where they are not all opaque or have more than 256 colours.
 * @see https://www.w3.org/TR/png-3/
 */
export function indexedPng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): Buffer | null {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const palette = new Map<number, number>();
  // Each row begins with the number of its filter: 0 is none.
  const rows = Buffer.alloc((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const color = view.getUint32(pixel * 4);
    if (color !== last) {
      const known = palette.get(color);
      index = known ?? palette.size;
      if (known === undefined) {
        if ((color & 0xff) !== 0xff || palette.size === MOST_COLORS) return null;
        palette.set(color, index);
      }
      last = color;
    }
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const colors = [...palette.keys()].flatMap((color) => [
    color >>> 24,
    (color >>> 16) & 0xff,
    (color >>> 8) & 0xff,
  ]);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", Buffer.concat([size, INDEXED])),
    chunk("PLTE", Buffer.from(colors)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A chunk: the length of its data, its name, the data, and a checksum of name and data (PNG, 5.3). */
function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
