import fc from "fast-check";
import { foreignLanguage, writtenLanguage } from "../../src/messages/written-language";

test.each([
  ["We train the largest model, and it fails.", "en"],
  ["Attention with Linear Biases", "en"],
  ["Deep Networks", null],
  ["Nous entraînons le plus grand modèle ; il échoue sur tous les essais.", null],
  ["Wir trainieren das größte Modell, und es scheitert in allen Versuchen.", null],
  ["Een model van de hersenen is moeilijk in de praktijk of op papier.", null],
  ["最大のモデルを学習する", "ja"],
  ["BERTの事前学習について", "ja"],
  ["训练最大的模型", null],
  ["가장 큰 모델을 학습한다", "ko"],
  ["أكبر نموذج", null],
  ["𝛼 ≤ 3.5", null],
  ["", null],
  ["@the_and_with https://the.and.with/", null],
])("%j is in %s", (text, lang) => {
  expect(writtenLanguage(text)).toBe(lang);
});

test.each([
  ["The largest model, and why it fails", "en", null],
  ["The largest model, and why it fails", "en-GB", null],
  ["The largest model, and why it fails", "ja", "en"],
  ["The largest model, and why it fails", "fr", "en"],
  ["Deep Networks", "ja", "en"],
  ["Deep Networks", "zh", "en"],
  ["Deep Networks", "ru", "en"],
  ["Deep Networks", "fr", null],
  ["Deep Networks", "no such tag", null],
  ["Deep Networks, by 李明", "zh", "en"],
  ["BERT 与 Transformer 的比较", "zh-CN", null],
  ["给出代码：https://github.com/example/reasoning", "zh-Hans", null],
  ["最大のモデルを学習する", "en", "ja"],
  ["最大のモデルを学習する", "ja", null],
])("%j on a page in %s: %s", (text, page, lang) => {
  expect(foreignLanguage(text, page)).toBe(lang);
});

test("enough English words anywhere make a text English, as counting all of them does", () => {
  const word = fc.constantFrom(
    "the",
    "with",
    "model",
    "é",
    "größte",
    "①",
    "2nd",
    "x",
    "İ",
    "K",
    "最大",
  );
  const end = fc.constantFrom(" ", ", ", "-", "", "’");
  const text = fc
    .array(fc.tuple(word, end), { minLength: 1, maxLength: 60 })
    .map((words) => words.flat().join(""));
  fc.assert(
    fc.property(text, (written) => {
      const all = written.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
      const english = all.filter((one) => one === "the" || one === "with").length;
      const lang = writtenLanguage(written);
      if (lang === null || lang === "en") {
        const latin = written.match(/\p{Script=Latin}/gu)?.length ?? 0;
        const isLatin = latin * 2 > (written.match(/\p{L}/gu)?.length ?? 0);
        expect(lang === "en").toBe(isLatin && english > 0 && english >= all.length / 12);
      }
    }),
  );
});
