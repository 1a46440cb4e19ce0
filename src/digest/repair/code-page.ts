/** A one-byte character set that UTF-8 was read in by mistake, and the patterns of that mistake. */
export interface CodePage {
  /**
   * Matches up to 64 UTF-8 sequences in a row, each read in this character set byte by byte. Only well-formed
   * sequences (Unicode 16, table 3-7), so every match can be decoded.
   */
  chains: RegExp;
  /** Returns what such a chain of characters was before the mistake. */
  decode(chain: string): string;
  /** Returns the sequences of a chain one by one. */
  sequences(chain: string): string[];
}

const CHAIN_LIMIT = 64;

/**
 * What windows-1252 has from 0x80 to 0x9f, where Latin-1 has controls. Spelled out, since `TextDecoder` in
 * some releases of Node, 20.20 among them, decodes windows-1252 as Latin-1.
 * @see https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The label of a one-byte character set in the WHATWG's Encoding Standard. */
export type CodePageLabel = "windows-1252" | "macintosh";

/** Returns the characters of the bytes from 0x80 to 0xff, in their order. */
export function highCharacters(label: CodePageLabel): string {
  const high = Uint8Array.from({ length: 128 }, (_, index) => 128 + index);
  const decoded = new TextDecoder(label).decode(high);
  return label === "windows-1252" ? WINDOWS_1252 + decoded.slice(WINDOWS_1252.length) : decoded;
}

/**
 * Returns the character set with this label. Its
 * tables, unlike those of many converters, give every byte a character, so each mistake can be undone.
 */
export function createCodePage(label: CodePageLabel): CodePage {
  const characters = highCharacters(label);
  const bytes = new Map([...characters].map((character, index) => [character, 128 + index]));
  const range = (low: number, up: number): string => `[${characters.slice(low - 128, up - 127)}]`;
  const rest = range(0x80, 0xbf);
  const sequence = [
    range(0xc2, 0xdf) + rest,
    range(0xe0, 0xe0) + range(0xa0, 0xbf) + rest,
    range(0xe1, 0xec) + rest + rest,
    range(0xed, 0xed) + range(0x80, 0x9f) + rest,
    range(0xee, 0xef) + rest + rest,
    range(0xf0, 0xf0) + range(0x90, 0xbf) + rest + rest,
    range(0xf1, 0xf3) + rest + rest + rest,
    range(0xf4, 0xf4) + range(0x80, 0x8f) + rest + rest,
  ].join("|");
  const one = new RegExp(sequence, "g");
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return {
    chains: new RegExp(`(?:${sequence}){1,${CHAIN_LIMIT}}`, "g"),
    decode: (chain) =>
      utf8.decode(Uint8Array.from(chain, (character) => bytes.get(character) ?? 0x3f)),
    sequences: (chain) => chain.match(one) ?? [],
  };
}
