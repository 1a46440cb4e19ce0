import { remembered } from "../../../src/digest/values/remembered";

test("reads a text once, also where the answer is nothing, and long texts each time", () => {
  const read: string[] = [];
  const answer = remembered((text) => {
    read.push(text);
    return text === "nothing" ? null : text.length;
  });
  const long = "a".repeat(301);
  const asked = ["one", "nothing", long, "one", "nothing", long];
  expect(asked.map(answer)).toEqual([3, null, 301, 3, null, 301]);
  expect(read).toEqual(["one", "nothing", long, long]);
});

test("forgets before it fills the memory", () => {
  let count = 0;
  const answer = remembered(() => (count += 1));
  for (let at = 0; at <= 2000; at += 1) answer(String(at));
  expect(answer("2000")).toBe(2001);
  expect(answer("0")).toBe(2002);
});
