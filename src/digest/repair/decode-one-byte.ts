import { highCharacters, type CodePageLabel } from "./code-page";
import { utf8Stretches, type Stretch } from "./utf8-stretches";

/** The text of bytes that are not all UTF-8. */
export interface OneByteText {
  text: string;
  /** What the bytes are that are not UTF-8; `null` if it is not known, and then they are U+FFFD. */
  encoding: "Windows-1252" | "Mac Roman" | null;
  /** Beside them the file has UTF-8. */
  mixed: boolean;
  /** The index in the text of the first character that was not UTF-8; -1 if there is damaged UTF-8 alone. */
  at: number;
}

/** Texts of Western languages have single letters beyond ASCII; other scripts have words of them. */
const MOST_IN_ROWS = 0.5;
const FEW = 8;
const PAGES: Record<CodePageLabel, NonNullable<OneByteText["encoding"]>> = {
  "windows-1252": "Windows-1252",
  macintosh: "Mac Roman",
};

/**
 * Returns the text of bytes that are not all UTF-8. Where more bytes are not UTF-8 than characters are, the
 * whole is taken as one one-byte character set, else only what cannot be UTF-8; two and more such bytes in a
 * row are then UTF-8 that has lost some, and stay U+FFFD.
 */
export function decodeOneByte(bytes: Uint8Array): OneByteText {
  const stretches = utf8Stretches(bytes);
  const others = stretches.filter(({ kind }) => kind === "other");
  const count = (wanted: Stretch["kind"]) =>
    stretches.reduce((sum, { kind, count: own }) => sum + (kind === wanted ? own : 0), 0);
  const mixed = count("utf-8") >= count("other");
  const label = mixed || !isInRows(bytes) ? likelyPage(bytes, others) : null;
  const characters = label === null ? null : highCharacters(label);
  const isOneByte = ({ kind, count: own }: Stretch) =>
    characters !== null && (mixed ? kind === "other" && own === 1 : kind !== "ascii");
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  let at = -1;
  let length = 0;
  const parts = stretches.map((stretch) => {
    const own = bytes.subarray(stretch.start, stretch.end);
    const part = isOneByte(stretch)
      ? Array.from(own, (byte) => characters?.[byte - 128] ?? "\ufffd").join("")
      : utf8.decode(own);
    if (at === -1 && (isOneByte(stretch) || (label === null && stretch.kind === "other"))) {
      at = length;
    }
    length += part.length;
    return part;
  });
  return { text: parts.join(""), encoding: label === null ? null : PAGES[label], mixed, at };
}

/** Whether most bytes beyond ASCII stand beside others, as in Cyrillic, Chinese or a picture. */
function isInRows(bytes: Uint8Array): boolean {
  const isHigh = (at: number) => (bytes[at] ?? 0) >= 128;
  let high = 0;
  let inRows = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isHigh(at)) continue;
    high += 1;
    if (isHigh(at - 1) || isHigh(at + 1)) inRows += 1;
  }
  return high >= FEW && inRows > high * MOST_IN_ROWS;
}

/** The character set in which fewer of these bytes are unlikely where they stand; of equal ones Windows-1252. */
function likelyPage(bytes: Uint8Array, others: readonly Stretch[]): CodePageLabel {
  const count = (label: CodePageLabel) => {
    const characters = highCharacters(label);
    const isOdd = (at: number) => {
      const character = characters[(bytes[at] ?? 0) - 128] ?? "";
      const afterLetter = isSmallLetter(bytes[at - 1]);
      // Within a word stand small letters and apostrophes, and nowhere a control character.
      return afterLetter && isSmallLetter(bytes[at + 1])
        ? !/[\p{Ll}’]/u.test(character)
        : /\p{Cc}/u.test(character) || (afterLetter && /\p{Lu}/u.test(character));
    };
    return others.reduce((sum, { start, end }) => {
      for (let at = start; at < end; at += 1) if (isOdd(at)) sum += 1;
      return sum;
    }, 0);
  };
  return count("macintosh") < count("windows-1252") ? "macintosh" : "windows-1252";
}

function isSmallLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}
