import { fontsOf } from "../../src/social-image/fonts-of";

const font = (hash: string, characters: string) => ({
  hash,
  characters: new Set([...characters].map((character) => character.codePointAt(0) ?? 0)),
});
const latin = font("latin", "abc é,");
const greek = font("greek", "αβγ,");
const marks = font("marks", "x\u0302\u{1D4AA}");

const check = (text: string) => {
  const { used, missing } = fontsOf(text, [latin, greek, marks]);
  return { used: [...used].map(({ hash }) => hash), missing: [...missing] };
};

test.each([
  ["abc", ["latin"], []],
  ["a, β", ["latin", "greek"], []],
  ["a日本語日", ["latin"], ["日", "本", "語"]],
  ["", [], []],
  ["\u{1D4AA}", ["marks"], []],
])("%j is drawn with %j and lacks %j", (text, used, missing) => {
  expect(check(text)).toEqual({ used, missing });
});

test("a mark must be in the font of its letter, and space of any kind in none", () => {
  expect(check("x\u0302").missing).toEqual([]);
  expect(check("a\u0302").missing).toEqual(["\u0302"]);
  expect(check("a\u3000b\u200Dc").missing).toEqual([]);
});

test("two characters that begin with one UTF-16 unit have the font of the first, as satori has it", () => {
  expect(check("\u{1D4AA}\u{1D4AB}").missing).toEqual(["\u{1D4AB}"]);
});
