import { pluralForms } from "../../src/components/plural-forms";
import { formatNumber } from "../../src/messages/format-number";
import { messagesFor } from "../../src/messages/messages-for";

test.each([
  ["en", { one: "# paper", other: "# papers" }],
  ["ja", { other: "論文#本" }],
])("says papers in each form of %s", (locale, forms) => {
  const format = (count: number) => formatNumber(count, locale);
  expect(pluralForms(messagesFor(locale).papers, format, locale)).toEqual(forms);
});

test.each(["pl", "ar", "cy", "ga"])("has every form that %s has for a whole number", (locale) => {
  const forms = pluralForms(String, String, locale);
  const rules = new Intl.PluralRules(locale);
  const missing = Array.from({ length: 999 }, (_, count) => rules.select(count + 1)).filter(
    (form) => !(form in forms),
  );
  expect(missing).toEqual([]);
});
