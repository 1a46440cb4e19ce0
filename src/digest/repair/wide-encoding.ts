/** An encoding of two or four bytes a character. */
export interface WideEncoding {
  name: "UTF-16" | "UTF-32";
  label: "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";
}

const UTF_16LE: WideEncoding = { name: "UTF-16", label: "utf-16le" };
const UTF_16BE: WideEncoding = { name: "UTF-16", label: "utf-16be" };
const UTF_32LE: WideEncoding = { name: "UTF-32", label: "utf-32le" };
const UTF_32BE: WideEncoding = { name: "UTF-32", label: "utf-32be" };

/**
 * The byte order marks of the Unicode Standard (version 16, section 23.8), the longer ones first, since that
 * of UTF-32LE begins as that of UTF-16LE.
 */
const MARKS: [mark: number[], encoding: WideEncoding][] = [
  [[0xff, 0xfe, 0, 0], UTF_32LE],
  [[0, 0, 0xfe, 0xff], UTF_32BE],
  [[0xff, 0xfe], UTF_16LE],
  [[0xfe, 0xff], UTF_16BE],
];

/** How many bytes are looked at. */
const SAMPLE = 512;
/** The least part of these characters that is ASCII: front matter, spaces and line ends, whatever the script. */
const LEAST_ASCII = 0.08;
const LEAST = 4;

/** Returns the encoding that the byte order mark of a file names; `null` for UTF-8 or none. */
export function markedEncoding(bytes: Uint8Array): WideEncoding | null {
  const [, encoding = null] =
    MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  return encoding;
}

/**
 * Returns the encoding of a file without a byte order mark whose bytes that are 0 stand as the other halves
 * of ASCII do; `null` if they do not.
 */
export function unmarkedEncoding(bytes: Uint8Array): WideEncoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  const zeros = [0, 0, 0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 4] = (zeros[index % 4] ?? 0) + 1;
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros;
  const quarter = sample.length / 4;
  // In UTF-32 one byte of four is always 0, and another in all but rare characters.
  if (fourth > quarter * 0.9 && third > quarter * 0.5 && first < quarter * 0.1) return UTF_32LE;
  if (first > quarter * 0.9 && second > quarter * 0.5 && fourth < quarter * 0.1) return UTF_32BE;
  const [even, odd] = [first + third, second + fourth];
  const least = Math.max(LEAST, quarter * 2 * LEAST_ASCII);
  if (odd >= least && even * 10 <= odd) return UTF_16LE;
  return even >= least && odd * 10 <= even ? UTF_16BE : null;
}

/** Returns the text of bytes in a wide encoding, without its byte order mark. */
export function decodeWide(bytes: Uint8Array, { label }: WideEncoding): string {
  if (label === "utf-16le" || label === "utf-16be") return new TextDecoder(label).decode(bytes);
  return decodeUtf32(bytes, label === "utf-32le");
}

/** `TextDecoder` has no UTF-32: the Encoding Standard leaves it out. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(Math.ceil(bytes.length / 4) * 2);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const code = at + 4 > bytes.length ? 0xfffd : view.getUint32(at, littleEndian);
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) units[length++] = 0xfffd;
    else if (code <= 0xffff) units[length++] = code;
    else {
      units[length++] = 0xd800 + ((code - 0x10000) >> 10);
      units[length++] = 0xdc00 + (code & 0x3ff);
    }
  }
  return new TextDecoder("utf-16le").decode(units.subarray(0, length));
}
