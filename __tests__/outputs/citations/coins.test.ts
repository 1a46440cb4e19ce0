import fc from "fast-check";
import { coins } from "../../../src/outputs/citations/coins";
import { paperOf } from "../paper-of";
import { readCoins } from "./read-coins";

test("a paper of arXiv is a preprint to Zotero", () => {
  const authors = [
    "Ada B. Example",
    "Laura van der Berg",
    "Robert Miller, Jr.",
    "山田 太郎",
    "The Sample Team",
  ];
  expect(readCoins(coins(paperOf({ title: "Salt & Water = $O(n)$", authors })))).toEqual([
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft_id", "info:doi/10.48550/arXiv.2009.01234"],
    ["rft_id", "https://arxiv.org/abs/2009.01234"],
    ["rft.date", "2020-09"],
    ["rft.title", "Salt & Water = O(n)"],
    ["rft.creator", "Ada B. Example"],
    ["rft.creator", "van der Berg, Laura"],
    ["rft.creator", "Miller, Robert Jr."],
    ["rft.creator", "山田, 太郎"],
    // The comma keeps Zotero from taking the last word for a family name.
    ["rft.creator", "The Sample Team,"],
    ["rft.publisher", "arXiv"],
    ["rft.type", "preprint"],
  ]);
});

test("a paper that is not on arXiv is a document", () => {
  const links = [{ label: "abs", url: "https://journal.example/a?b=c&d=e" }];
  const read = readCoins(coins(paperOf({ arxivId: null, links })));
  expect(read).toContainEqual(["rft.type", "document"]);
  expect(read).toContainEqual(["rft_id", "https://journal.example/a?b=c&d=e"]);
});

test("a plus sign survives Zotero's decoding", () => {
  const title = Object.fromEntries(readCoins(coins(paperOf({ title: "Seas in C++" }))))[
    "rft.title"
  ];
  expect(title).toBe("Seas in C＋＋");
  expect(title?.normalize("NFKC")).toBe("Seas in C++");
});

test("any title comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const value = `A${text}Z`;
      const titleTree = { type: "root" as const, children: [{ type: "text" as const, value }] };
      const plain = value.replace(/[\s\p{Cc}\p{Cs}]+/gu, " ").replaceAll("+", "＋");
      expect(readCoins(coins({ ...paperOf(), titleTree }))).toContainEqual(["rft.title", plain]);
    }),
  );
});
