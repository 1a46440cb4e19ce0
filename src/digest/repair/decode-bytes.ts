import { decodeOneByte, type OneByteText } from "./decode-one-byte";
import { decodeWide, markedEncoding, unmarkedEncoding, type WideEncoding } from "./wide-encoding";

/** The text of a file, and what its encoding was if an author should know. */
export interface DecodedText {
  text: string;
  fault:
    | null
    /** Without a byte order mark. */
    | { kind: "unmarked"; encoding: WideEncoding["name"] }
    /** Of some characters or of all; `at` is the index of the first in the text. */
    | ({ kind: "one-byte" } & Omit<OneByteText, "text">);
}

/**
 * Returns the text of a file: UTF-8, UTF-16 or UTF-32 by its byte order mark, UTF-16 or UTF-32 without one
 * where its bytes are those of ASCII with zeros between, else UTF-8, in which bytes that are not are taken as
 * Windows-1252 or Mac Roman.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== null) return { text: decodeWide(bytes, marked), fault: null };
  const unmarked = unmarkedEncoding(bytes);
  if (unmarked !== null) {
    const { name: encoding } = unmarked;
    return { text: decodeWide(bytes, unmarked), fault: { kind: "unmarked", encoding } };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), fault: null };
  } catch {
    const { text, ...rest } = decodeOneByte(bytes);
    // Of UTF-8 with lost bytes nothing is known but that.
    return { text, fault: rest.at === -1 ? null : { kind: "one-byte", ...rest } };
  }
}
