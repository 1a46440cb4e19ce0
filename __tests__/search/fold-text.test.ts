import { foldText } from "../../src/search/fold-text";

test.each([
  ["Attention", "attention"],
  ["Schölkopf", "scholkopf"],
  ["Nyströmformer", "nystromformer"],
  ["Łukasz Ørsted Straße", "lukasz orsted strasse"],
  ["ＧＰＴ－３", "gpt-3"],
  ["α-Posteriors", "alpha-posteriors"],
  ["$\\alpha$-posteriors", "alpha-posteriors"],
  ["\\varepsilon-greedy", "epsilon-greedy"],
  ["ℓ₂", "l2"],
  ["$\\ell_2$", "l2"],
  ["O(n²)", "o(n2)"],
  ["$O(n^2)$", "o(n2)"],
  ["Bellman’s", "bellmans"],
  ["Erd\\H{o}s, G\\'odel", "erd os, godel"],
  ["Λόγος", "λογος"],
  ["الْعَرَبِيَّة", "العربية"],
  ["강화 학습", "강화 학습"],
  ["データ", "データ"],
])("%s is compared as %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
