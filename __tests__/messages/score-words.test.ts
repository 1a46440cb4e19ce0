import { messagesFor } from "../../src/messages/messages-for";
import { scoreWords } from "../../src/messages/score-words";
import { scoreOf } from "../../src/statistics/score";

const paper = (...names: string[]) =>
  scoreOf(
    names.map((name) => ({ name, value: 9, asOf: null })),
    "robust",
  );
const both = paper("retweets", "favorites");
const en = { messages: messagesFor("en"), locale: "en" };
const ja = { messages: messagesFor("ja"), locale: "ja" };

test.each([
  ["robust", [both], "likes, and reposts up to a quarter of them"],
  ["robust", null, "likes, and reposts up to a quarter of them; else upvotes"],
  ["robust", [paper("upvotes"), paper("likes"), paper("boosts")], "upvotes; else likes or reposts"],
  ["sum", null, "likes and reposts added up"],
  ["citations", null, "citations"],
  ["shrugs", null, "shrugs"],
])("the rule %s of %j in English", (rule, papers, words) => {
  expect(scoreWords(rule, papers, en)).toBe(words);
});

test.each([
  [[both], "いいねと、その4分の1までのリポストの合計"],
  [[both, paper("upvotes")], "いいねと、その4分の1までのリポストの合計、それがなければ高評価"],
])("the rule robust of %j in Japanese", (papers, words) => {
  expect(scoreWords("robust", papers, ja)).toBe(words);
});
