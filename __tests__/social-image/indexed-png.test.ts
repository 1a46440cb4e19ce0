import { Resvg } from "@resvg/resvg-js";
import { indexedPng } from "../../src/social-image/indexed-png";

const SIZE = { width: 30, height: 10 };

/** Returns pixels whose colours, as `0xrrggbbaa`, a function gives by their number. */
function pixelsOf(color: (index: number) => number): Uint8Array {
  const pixels = new DataView(new ArrayBuffer(SIZE.width * SIZE.height * 4));
  for (let index = 0; index < SIZE.width * SIZE.height; index += 1) {
    pixels.setUint32(index * 4, color(index));
  }
  return new Uint8Array(pixels.buffer);
}

/** Returns the pixels of a PNG as another program reads them. */
function read(png: Buffer): Uint8Array {
  const image = `<image width="30" height="10" href="data:image/png;base64,${png.toString("base64")}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10">${image}</svg>`;
  return new Uint8Array(new Resvg(svg).render().pixels);
}

test.each([
  ["one colour", () => 0x11_22_33_ff],
  ["256 colours", (index: number) => ((index % 256) << 16) | 0x8000_07ff],
])("a reader of PNGs finds the same pixels: %s", (_, color) => {
  const pixels = pixelsOf(color);
  const png = indexedPng(pixels, SIZE);
  expect(png && read(png)).toEqual(pixels);
});

test.each([
  ["257 colours", (index: number) => ((index % 257) << 8) | 0xff],
  ["a pixel that is not opaque", (index: number) => (index === 299 ? 0xffffff80 : 0xffffffff)],
])("none is made of %s", (_, color) => {
  expect(indexedPng(pixelsOf(color), SIZE)).toBeNull();
});
