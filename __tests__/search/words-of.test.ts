import { pairsOf, wordsOf } from "../../src/search/words-of";

test.each([
  ["Hopfield Networks", ["hopfield", "networks"]],
  ["GPT-3", ["gpt", "3", "gpt3"]],
  ["wav2vec 2.0", ["wav2vec", "2", "0", "20"]],
  ["AlphaZero", ["alphazero", "zero"]],
  ["BERT", ["bert"]],
  ["強化学習", ["強化", "化学", "学習", "習"]],
  ["GPTの学習", ["gpt", "の学", "学習", "習"]],
  ["강화 학습", ["강화", "화", "학습", "습"]],
  ["a", ["a"]],
  ["…", []],
])("%s is found by %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("pairs are of letters, whatever their length in UTF-16", () => {
  expect(pairsOf("𠮷野家")).toEqual(["𠮷野", "野家"]);
});
