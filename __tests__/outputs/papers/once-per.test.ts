import { oncePer } from "../../../src/outputs/papers/once-per";

test("what is made of an object is made once, also where it is nothing", () => {
  let times = 0;
  const nothingOf = oncePer<object, undefined>(() => {
    times += 1;
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([nothingOf(one), nothingOf(one), nothingOf(other)]).toEqual(Array(3).fill(undefined));
  expect(times).toBe(2);
});
