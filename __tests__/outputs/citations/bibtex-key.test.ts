import { bibtexKey, bibtexKeys } from "../../../src/outputs/citations/bibtex-key";
import { paperOf } from "../paper-of";

test.each([
  [
    "The Sea Around the Five Calm Isles of Sample",
    ["Ada Example"],
    "example2020seacalmislessample",
  ],
  [
    "High-Resolution Deep Sea Matting",
    ["Laura van der Berg"],
    "vanderberg2020highresolutiondeepseamatting",
  ],
  ["A Sea, at $O(n^2)$ Cost", ["Hinrich Schütze"], "schutze2020seaon2cost"],
  ["What is it?", ["Example Sky Collaboration"], "exampleskycollaboration2020it"],
  ["…", [], "unknown2020200901234"],
  ["On $\\alpha$- and β-Seas", ["Ölgen Özgen"], "ozgen2020alphabetaseas"],
  ["Œuvre of Straße", ["Łukasz Þór"], "thor2020oeuvrestrasse"],
  ["Sea", ["Ирина Образец"], "unknown2020sea"],
  ["海の研究", ["山田 太郎"], "unknown2020200901234"],
])("%j", (title, authors, key) => {
  expect(bibtexKey(paperOf({ title, authors }))).toBe(key);
});

test("equal keys get letters, and never the key of another paper", () => {
  const titles = ["Sea", "Sea", "Sea a", "Sea", "SEA"];
  expect(bibtexKeys(titles.map((title) => paperOf({ title })))).toEqual([
    "example2020sea",
    "example2020seaa",
    "example2020seab",
    "example2020seac",
    "example2020sead",
  ]);
  const titled = ["Sea", "Sea", "Sea A1", "Seaa"].map((title) => paperOf({ title }));
  expect(bibtexKeys(titled)).toEqual([
    "example2020sea",
    "example2020seab",
    "example2020seaa1",
    "example2020seaa",
  ]);
  const many = Array.from({ length: 29 }, () => paperOf({ title: "Sea" }));
  expect(bibtexKeys(many).slice(-3)).toEqual([
    "example2020seaz",
    "example2020seaaa",
    "example2020seaab",
  ]);
});
