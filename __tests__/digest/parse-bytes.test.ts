import { parseBytes } from "../../src/digest/parse-bytes";

const FILE = { fileName: "posts/a.md" };
const HEAD = "---\ntitle: A\ndate: 2020-09-17\nslug: a\n---\n\n";
const PAPER = "# 1. One\n\nAda Sch\xfctze\n\n- links: [abs](https://arxiv.org/abs/2009.00005)\n";

function said(bytes: Uint8Array): string[] {
  return parseBytes(bytes, FILE).problems.map(
    ({ start, rule, message, fix }) => `${start.line}:${start.column} ${rule}: ${message} ${fix}`,
  );
}

test("a Windows-1252 file is one problem at its first such character, and its words are right", () => {
  const bytes = Buffer.from(HEAD + PAPER, "latin1");
  expect(parseBytes(bytes, FILE).digest.entries[0]?.authors).toEqual(["Ada Schütze"]);
  expect(said(bytes)).toMatchInlineSnapshot(`
   [
     "9:8 encoding-not-utf8: The file is not UTF-8 but Windows-1252; it is read as that. Open it as Windows-1252 and save it as UTF-8; nothing is lost.",
   ]
  `);
});

test("UTF-16 without a byte order mark is one problem, with one nothing", () => {
  const bytes = Buffer.from(HEAD + PAPER, "utf16le");
  expect(parseBytes(bytes, FILE).digest.entries[0]?.authors).toEqual(["Ada Schütze"]);
  expect(said(bytes)).toMatchInlineSnapshot(`
   [
     "1:1 encoding-not-utf8: The file is UTF-16 without a byte order mark, not UTF-8; it is read as that. Save it as UTF-8; nothing is lost.",
   ]
  `);
  expect(said(Buffer.from(`\ufeff${HEAD}${PAPER}`, "utf16le"))).toEqual([]);
});

test("a part in another encoding is reported where it begins, also with CRLF", () => {
  const bytes = Buffer.concat([
    Buffer.from(`${HEAD}Schütze.\r\nIt is `.replaceAll("\n", "\r\n"), "utf8"),
    Buffer.from("caf\xe9.\r\n", "latin1"),
  ]);
  expect(said(bytes)).toMatchInlineSnapshot(`
   [
     "9:10 encoding-not-utf8: A part of the file is not UTF-8 but Windows-1252, from here on; it is read as that. Type these characters again, and save the file as UTF-8.",
   ]
  `);
});

test("an encoding that is not known is one problem, not one a line", () => {
  const words = "\xcf\xf0\xe8\xe2\xe5\xf2\n\n".repeat(5);
  expect(said(Buffer.from(HEAD + words, "latin1"))).toMatchInlineSnapshot(`
   [
     "7:1 encoding-not-utf8: The file is not UTF-8, and what it is instead is not known, so characters of it cannot be shown. Open it in the encoding in which it was saved, and save it as UTF-8; nothing is lost.",
   ]
  `);
});
