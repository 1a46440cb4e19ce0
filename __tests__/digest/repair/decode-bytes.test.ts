import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { decodeBytes } from "../../../src/digest/repair/decode-bytes";
import { cpuSeconds } from "../../support/cpu-seconds";

const POST = "---\ntitle: 論文 – Schütze\n---\n\n# 1. Ein “Modell” für Öl 😀\n";
const JAPANESE = `---\ntitle: 今週の論文\ndate: 2020-09-17\n---\n\n${"小さな雨の模型。\n".repeat(40)}`;

type Encode = (text: string) => Buffer;

const bytesOf = (...encoded: (string | number[] | Buffer)[]) =>
  Buffer.concat(encoded.map((part) => Buffer.from(part as Buffer)));
const utf16le: Encode = (text) => Buffer.from(text, "utf16le");
const utf16be: Encode = (text) => utf16le(text).swap16();
const utf32le: Encode = (text) => {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return Buffer.from(Uint32Array.from(codes).buffer);
};
const utf32be: Encode = (text) => utf32le(text).swap32();

test.each([
  ["UTF-8", [], Buffer.from],
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf], Buffer.from],
  ["UTF-16LE with a mark", [0xff, 0xfe], utf16le],
  ["UTF-16BE with a mark", [0xfe, 0xff], utf16be],
  ["UTF-32LE with a mark", [0xff, 0xfe, 0, 0], utf32le],
  ["UTF-32BE with a mark", [0, 0, 0xfe, 0xff], utf32be],
] as [string, number[], Encode][])("%s is read without a word", (_, mark, encode) => {
  for (const text of [POST, JAPANESE, ""]) {
    expect(decodeBytes(bytesOf(mark, encode(text)))).toEqual({ text, fault: null });
  }
});

test.each([
  ["UTF-16", utf16le],
  ["UTF-16", utf16be],
  ["UTF-32", utf32le],
  ["UTF-32", utf32be],
] as [string, Encode][])("%s without a mark is read and named", (encoding, encode) => {
  for (const text of [POST, JAPANESE]) {
    expect(decodeBytes(encode(text))).toEqual({ text, fault: { kind: "unmarked", encoding } });
  }
});

test("text with a few characters of value 0 is no UTF-16", () => {
  const text = "---\ntitle: A\n---\n\n\0A\0 b\0c and more words of a post.\n";
  expect(decodeBytes(Buffer.from(text))).toEqual({ text, fault: null });
});

test.each([
  ["It\x92s \x93quoted\x94 \x96 and so on\x85 5 \x80", "It’s “quoted” – and so on… 5 €"],
  ["Se\xf1ora N\xfa\xf1ez, caf\xe9, na\xefve, \xc9cole", "Señora Núñez, café, naïve, École"],
  ["Gr\xf6\xdfe, \xdcbung", "Größe, Übung"],
  ["CAF\xc9\x85 CAF\xc9\x92s na\xefve \xdcbung \xd6l", "CAFÉ… CAFÉ’s naïve Übung Öl"],
])("Windows-1252 is named and read: %j", (bytes, text) => {
  const { text: read, fault } = decodeBytes(Buffer.from(bytes, "latin1"));
  expect(read).toBe(text);
  expect(fault).toMatchObject({ kind: "one-byte", encoding: "Windows-1252", mixed: false });
});

test("Mac Roman is named and read", () => {
  const bytes = Buffer.from("Se\x96ora caf\x8e, it\xd5s na\x95ve", "latin1");
  expect(decodeBytes(bytes)).toMatchObject({
    ...{ text: "Señora café, it’s naïve", fault: { encoding: "Mac Roman" } },
  });
});

test("a line of Windows-1252 in a file of UTF-8 is read beside it", () => {
  const bytes = bytesOf("Schütze, “quoted”\n", [0x63, 0x61, 0x66, 0xe9], "\n論文\n");
  expect(decodeBytes(bytes)).toEqual({
    text: "Schütze, “quoted”\ncafé\n論文\n",
    fault: { kind: "one-byte", encoding: "Windows-1252", mixed: true, at: 21 },
  });
});

test("UTF-8 that has lost a byte stays damaged UTF-8", () => {
  const bytes = bytesOf("Schütze, “quoted”\nIt", [0xe2, 0x80], "s damaged");
  expect(decodeBytes(bytes)).toEqual({
    text: "Schütze, “quoted”\nIt\ufffds damaged",
    fault: null,
  });
});

test.each([
  ["Cyrillic in Windows-1251", [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0]],
  [
    "Japanese in Shift_JIS",
    [0x8d, 0xa1, 0x8f, 0x54, 0x82, 0xcc, 0x98, 0x5f, 0x95, 0xb6, 0x82, 0xdc],
  ],
  ["Chinese in GBK", [0xc2, 0xdb, 0xce, 0xc4, 0xb5, 0xc4, 0xc4, 0xa3, 0xd0, 0xcd]],
])("%s is not taken for Windows-1252", (_, bytes) => {
  const { text, fault } = decodeBytes(bytesOf("title: ", bytes, "\n"));
  expect(text).toMatch(/^title: .*\ufffd/);
  expect(fault).toEqual({ kind: "one-byte", encoding: null, mixed: false, at: 7 });
});

test("any bytes give a text, and ASCII in them stays", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, fault } = decodeBytes(bytes);
      expect(typeof text).toBe("string");
      if (fault?.kind === "one-byte") expect(text.length).toBeGreaterThan(fault.at);
    }),
  );
});

test("time grows with the length", () => {
  const long = bytesOf("é".repeat(2_000_000), Buffer.alloc(2_000_000, 0xe9), "a".repeat(2_000_000));
  expect(cpuSeconds(() => decodeBytes(long))).toBeLessThan(3);
});

const CORPUS = ["posts", "damaged"]
  .map((name) => resolve(__dirname, "../../../../shared/corpus", name))
  .filter(existsSync);
const ifThere = CORPUS.length > 0 ? test : test.skip;

ifThere("real digests are read as UTF-8 (needs the corpus beside the checkout)", () => {
  for (const folder of CORPUS) {
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(`${folder}/${name}`);
      expect(decodeBytes(bytes)).toEqual({
        text: bytes.toString("utf8").replace(/^\ufeff/, ""),
        fault: null,
      });
    }
  }
});
