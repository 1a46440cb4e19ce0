import { decodePercent } from "../../../src/digest/values/decode-percent";

test.each([
  ["a%20b%2Fc", "a b/c"],
  ["%E7%8C%AB", "猫"],
  ["100%", "100%"],
  ["%E7%8C", "%E7%8C"],
])("%j is %j", (text, decoded) => {
  expect(decodePercent(text)).toBe(decoded);
});
