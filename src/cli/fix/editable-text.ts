import { decodeBytes } from "../../digest/repair/decode-bytes";
import { markedEncoding, type WideEncoding } from "../../digest/repair/wide-encoding";

/** The text of a file that may be changed, and how it is written back. */
export interface EditableText {
  /** With its own line ends, without a byte order mark. */
  text: string;
  /** Returns the bytes of a file with this text, in the encoding and with the byte order mark of the file. */
  encode: (text: string) => Uint8Array;
  /**
   * Set where a file that is not UTF-8 is written as UTF-8: `safe` where its encoding is known, `unsafe` where a part of
   * it is in another one.
   */
  converts?: "safe" | "unsafe";
}

/** Returns the text of a file; `null` if nothing is known of its encoding, so that no byte of it may be changed. */
export function editableText(bytes: Uint8Array): EditableText | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) {
    const { text } = decodeBytes(bytes);
    return ifLossless({ text, encode: (changed) => encodeWide(changed, marked) }, bytes);
  }
  const { text, fault } = decodeBytes(bytes);
  if (fault === null) {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const encode = (changed: string) => encodeUtf8((hasMark ? "\ufeff" : "") + changed);
    return ifLossless({ text, encode }, bytes);
  }
  if (fault.kind === "unmarked") return { text, encode: encodeUtf8, converts: "safe" };
  if (fault.encoding === null) return null;
  return { text, encode: encodeUtf8, converts: fault.mixed ? "unsafe" : "safe" };
}

function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** With its byte order mark. */
function encodeWide(text: string, { label }: WideEncoding): Uint8Array {
  const isWide = label.startsWith("utf-32");
  const isLittle = label.endsWith("le");
  const marked = `\ufeff${text}`;
  const units = isWide
    ? Array.from(marked, (character) => character.codePointAt(0) ?? 0)
    : Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
  const view = new DataView(new ArrayBuffer(units.length * (isWide ? 4 : 2)));
  for (const [at, unit] of units.entries()) {
    if (isWide) view.setUint32(at * 4, unit, isLittle);
    else view.setUint16(at * 2, unit, isLittle);
  }
  return new Uint8Array(view.buffer);
}

/** Bytes that are not what their encoding makes of the text would be changed without anybody asking for it. */
function ifLossless(editable: EditableText, bytes: Uint8Array): EditableText | null {
  return Buffer.from(bytes).equals(editable.encode(editable.text)) ? editable : null;
}
