import { formatDate } from "../../src/messages/format-date";
import { formatNumber, formatPercent, formatShortNumber } from "../../src/messages/format-number";
import { oncePerLanguage } from "../../src/messages/once-per-language";

test("makes a thing for each language, once", () => {
  const make = jest.fn((lang: string) => ({ lang }));
  const things = oncePerLanguage(make);
  expect(["ja", "en", "ja"].map((lang) => things(lang))).toEqual(
    ["ja", "en", "ja"].map((lang) => ({ lang })),
  );
  expect(things("ja")).toBe(things("ja"));
  expect(make.mock.calls).toEqual([["ja"], ["en"]]);
});

test("numbers and dates make no formatter twice: making one is most of their time", () => {
  const write = () =>
    ["en-GB", "ja"].map((lang) => [
      formatNumber(1234, lang),
      formatShortNumber(1234, lang),
      formatPercent(0.5, lang),
      formatDate("2026-01-05", lang, "day"),
      formatDate("2026-01-05", lang, "month"),
    ]);
  const first = write();
  const numbers = jest.spyOn(Intl, "NumberFormat");
  const dates = jest.spyOn(Intl, "DateTimeFormat");
  expect(write()).toEqual(first);
  expect([numbers.mock.calls, dates.mock.calls]).toEqual([[], []]);
  jest.restoreAllMocks();
});
