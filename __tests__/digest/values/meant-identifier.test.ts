import { meantIdentifier } from "../../../src/digest/values/meant-identifier";

test.each([
  ["2603.10001", "2603.10001"],
  ["2603. 10001v2", "2603.10001v2"],
  ["2603,10001", "2603.10001"],
  ["2603._10001", "2603.10001"],
  ["26O3.l0o0I", "2603.10001"],
])("%j means %j", (written, meant) => {
  expect(meantIdentifier(written)).toBe(meant);
});
