import { looksLikeAuthors } from "../../../src/digest/facts/looks-like-authors";
import { parseAuthors } from "../../../src/digest/facts/parse-authors";

test.each([
  ["Ann Lee, Bo Chen, Carla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Ann Lee", ["Ann Lee"], false],
  ["Ann Lee, Bo Chen and Carla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Ann Lee, and Bo Chen & Carla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["Ann Lee, Tom Mill, Jr., Bo Chen, III", ["Ann Lee", "Tom Mill, Jr.", "Bo Chen, III"], false],
  ["Ann Lee, Ph.D., Tom F. Mill III", ["Ann Lee, Ph.D.", "Tom F. Mill III"], false],
  ["Ann Lee et al.", ["Ann Lee"], true],
  ["Ann Lee, Bo Chen, et al", ["Ann Lee", "Bo Chen"], true],
  ["Ann Lee, Bo Chen, and others", ["Ann Lee", "Bo Chen"], true],
  ["Ann Lee and 12 others", ["Ann Lee"], true],
  ["Ann Lee, ...", ["Ann Lee"], true],
  [
    "Ann Lee (Lab A, Town), Bo Chen (Lab B and C)",
    ["Ann Lee (Lab A, Town)", "Bo Chen (Lab B and C)"],
    false,
  ],
  ["Ann Lee (Lab A, Bo Chen", ["Ann Lee (Lab A", "Bo Chen"], false],
  ["Ann Lee; Bo Chen；Carla Diaz", ["Ann Lee", "Bo Chen", "Carla Diaz"], false],
  ["山田太郎、李明，김철수", ["山田太郎", "李明", "김철수"], false],
  ["Ann Lee,\nBo Chen", ["Ann Lee", "Bo Chen"], false],
  ["Authors: **Ann Lee**\\*, Bo Chen†", ["Ann Lee", "Bo Chen"], false],
  ["[Ann Lee](https://a.example/), Bo Chen", ["Ann Lee", "Bo Chen"], false],
  ["Anders Anderson, Sandy Land", ["Anders Anderson", "Sandy Land"], false],
  [
    "Ann Lee, The Heat and Light Collaboration",
    ["Ann Lee", "The Heat and Light Collaboration"],
    false,
  ],
  ["Ann Lee, Ann Lee", ["Ann Lee", "Ann Lee"], false],
])("%j", (text, names, more) => {
  expect(parseAuthors(text)).toEqual({ names, more });
});

test.each(["(", "and ", ", ", "[a](", "* ", "\\*x"])("100,000 of %j take no time", (part) => {
  const start = process.cpuUsage();
  parseAuthors(part.repeat(100_000));
  looksLikeAuthors(part.repeat(100_000));
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
});
