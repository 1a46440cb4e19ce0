import { saysDate } from "../../src/components/says-date";

test.each([
  "Hot Papers 2020-09-16",
  "Papers of 16 September 2020",
  "September 16, 2020",
  "2020年9月16日の論文",
  "Papiers du 3 février 2021",
])("%j says its day", (title) => {
  expect(saysDate(title)).toBe(true);
});

test.each(["Hot Papers", "Week 37 of 2020", "September 2020", "Samples of 16 September"])(
  "%j does not",
  (title) => {
    expect(saysDate(title)).toBe(false);
  },
);
