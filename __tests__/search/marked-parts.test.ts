import fc from "fast-check";
import { markedParts } from "../../src/search/marked-parts";

/** Marks as brackets. */
const marked = (text: string, words: string[], isMisspelt = false) =>
  markedParts(text, words, isMisspelt)
    .map((part, index) => (index % 2 === 0 ? part : `[${part}]`))
    .join("");

test.each([
  ["Hopfield Networks", ["netw"], "Hopfield [Networks]"],
  ["Off-Policy Estimation", ["policy"], "Off-[Policy] Estimation"],
  ["Chest X-Ray Images", ["xray"], "Chest [X-Ray] Images"],
  ["Nyströmformer: fast", ["nystrom"], "[Nyströmformer]: fast"],
  ["On α-Posteriors", ["alpha"], "On [α]-Posteriors"],
  ["AlphaZero wins", ["zero"], "[AlphaZero] wins"],
  ["深層強化学習の", ["強化", "化学", "学習"], "深層[強化学習]の"],
  ["a sea", ["lake"], "a sea"],
  ["", ["lake"], ""],
])("%s with %j", (text, words, expected) => {
  expect(marked(text, words)).toBe(expected);
});

test("marks misspelt words only where such were taken", () => {
  expect(marked("Hopfield Networks", ["hopfeild"])).toBe("Hopfield Networks");
  expect(marked("Hopfield Networks", ["hopfeild"], true)).toBe("[Hopfield] Networks");
});

test("loses nothing of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (text, words) => {
      expect(markedParts(text, words, true).join("")).toBe(text);
    }),
  );
});
