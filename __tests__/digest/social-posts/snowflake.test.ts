import fc from "fast-check";
import { mastodonTime, tidTime, tweetTime } from "../../../src/digest/social-posts/snowflake";

test.each([
  ["1306264630377889792", "2020-09-16T16:12:11.762Z"],
  ["30000000000", "2010-11-04T01:43:01.809Z"],
  ["29999999999", null],
  ["20", null],
  ["99999999999999999999", null],
  ["", null],
  ["12a", null],
])("the time in tweet id %s", (id, time) => {
  expect(tweetTime(id)).toBe(time);
});

test.each([
  ["113545000000000000", "2024-11-25T18:26:44.101Z"],
  ["12345", null],
  ["99999999999999999999", null],
  ["01ARZ3NDEKTSV4RRFFQ69G5FAV", null],
])("the time in Mastodon id %s", (id, time) => {
  expect(mastodonTime(id)).toBe(time);
});

test.each([
  ["3lbrq2k7c2s2x", "2024-11-25T14:25:26.999Z"],
  ["2222222222222", null],
  ["zzzzzzzzzzzzz", null],
  ["3lbrq2k7c2s2", null],
  ["3lbrq2k7c2s2X", null],
  ["self", null],
])("the time in Bluesky record key %s", (key, time) => {
  expect(tidTime(key)).toBe(time);
});

test("any time from 2022 to 2099 comes back from the key made of it", () => {
  const [first, last] = [Date.UTC(2022, 0), Date.UTC(2100, 0) - 1];
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), fc.nat(1023), (time, clock) => {
      const bits = ((BigInt(time) * 1000n) << 10n) | BigInt(clock);
      const digits = bits.toString(32).padStart(13, "0");
      const key = digits.replace(/./g, (digit) =>
        "234567abcdefghijklmnopqrstuvwxyz".charAt(parseInt(digit, 32)),
      );
      expect(tidTime(key)).toBe(new Date(time).toISOString());
    }),
  );
});
