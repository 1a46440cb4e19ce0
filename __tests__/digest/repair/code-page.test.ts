import fc from "fast-check";
import { createCodePage } from "../../../src/digest/repair/code-page";

/**
 * What the platform reads in windows-1252. Node 20.20 reads it as Latin-1, so its bytes from 0x80 to 0x9f are read in
 * character sets that have the same there: windows-1254, and for the letter Ž, which that lacks, windows-1250.
 */
function inWindows1252(bytes: Uint8Array): string {
  const [turkish, central, latin] = ["windows-1254", "windows-1250", "windows-1252"].map(
    (label) => new TextDecoder(label),
  );
  return Array.from(bytes, (byte) => {
    const decoder =
      byte < 0x80 || byte > 0x9f ? latin : /e$/.test(byte.toString(16)) ? central : turkish;
    return decoder?.decode(Uint8Array.of(byte));
  }).join("");
}

const READERS = {
  "windows-1252": inWindows1252,
  macintosh: (bytes: Uint8Array) => new TextDecoder("macintosh").decode(bytes),
};

test.each(["windows-1252", "macintosh"] as const)(
  "what the platform reads in %s is known in chains, and decoded",
  (label) => {
    const page = createCodePage(label);
    const beyondAscii = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(beyondAscii, (text) => {
        const sent = text.replace(/[\0-\x7f]/g, "é");
        const read = READERS[label](new TextEncoder().encode(sent));
        const chains = read.match(page.chains) ?? [];
        expect(chains.join("")).toBe(read);
        expect(chains.map((chain) => page.decode(chain)).join("")).toBe(sent);
        expect(chains.flatMap((chain) => page.sequences(chain))).toHaveLength([...sent].length);
      }),
    );
  },
);

test.each(["windows-1252", "macintosh"] as const)("every byte of %s is in its table", (label) => {
  const page = createCodePage(label);
  for (let code = 0x80; code <= 0x7ff; code += 1) {
    const read = READERS[label](new TextEncoder().encode(String.fromCodePoint(code)));
    expect(page.decode(read)).toBe(String.fromCodePoint(code));
    expect(page.sequences(read)).toEqual([read]);
  }
});
