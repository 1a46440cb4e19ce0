import { findCodeLines } from "../../../src/digest/lines/code-lines";
import { findHeadings } from "../../../src/digest/lines/headings";

function headingOf(line: string) {
  const [heading] = findHeadings([line], 0, [false]);
  return heading && [heading.level, heading.number, heading.title, heading.column];
}

test.each([
  ["# 1. Title", [1, 1, "Title", 6]],
  ["  ##  12)  Title C# ##", [2, 12, "Title C#", 12]],
  ["# 1.5 Million Things", [1, null, "1.5 Million Things", 3]],
  ["# 10:30 in the morning", [1, null, "10:30 in the morning", 3]],
  ["# 3 Ways", [1, null, "3 Ways", 3]],
  ["# 1．題名", [1, 1, "題名", 5]],
  ["## １. Title", [2, 1, "Title", 7]],
  ["## １２．題名", [2, 12, "題名", 7]],
  ["## 1、Title", [2, 1, "Title", 6]],
  ["## 2.\u00a0Title", [2, 2, "Title", 7]],
  ["##\u00a02.\u3000Title", [2, 2, "Title", 7]],
  ["## **1. Title**", [2, 1, "Title", 9]],
  ["## **1.** Title", [2, 1, "Title", 11]],
  ["## __2) Title__", [2, 2, "Title", 9]],
  ["## 1\uFE0F\u20E3 Title", [2, 1, "Title", 8]],
  ["## 🔥 1. Title", [2, 1, "Title", 10]],
  ["## [1] Title", [2, 1, "Title", 8]],
  ["## [12] “Title”", [2, 12, "“Title”", 9]],
  ["## [2026] Title", [2, null, "[2026] Title", 4]],
  ["## [1](a.md) Title", [2, null, "[1](a.md) Title", 4]],
  ["# No. 1 Title", [1, 1, "Title", 9]],
  ["# Nr. 1: Title", [1, 1, "Title", 10]],
  ["# Paper 1: Title", [1, 1, "Title", 12]],
  ["# **Paper #1: Title**", [1, 1, "Title", 15]],
  ["# #1 Title", [1, 1, "Title", 6]],
  ["# #1. Title", [1, 1, "Title", 7]],
  ["## 1 - Title", [2, 1, "Title", 8]],
  ["## 12 – Title", [2, 12, "Title", 9]],
  ["# 论文1：题名", [1, 1, "题名", 7]],
  ["# 10 - 20 papers a week", [1, null, "10 - 20 papers a week", 3]],
  ["# Paper 1 of many", [1, null, "Paper 1 of many", 3]],
  ["# No 1 fits all", [1, null, "No 1 fits all", 3]],
  ["# Papers 2026: a list", [1, null, "Papers 2026: a list", 3]],
  ["# 2026 - a year", [1, null, "2026 - a year", 3]],
  ["## 🔥 Title", [2, null, "🔥 Title", 4]],
  ["## **1. A** and B", [2, null, "**1. A** and B", 4]],
  ["## **2026** in papers", [2, null, "**2026** in papers", 4]],
  ["#", [1, null, "", 2]],
  ["# 1.", [1, 1, "", 5]],
  ["# #", [1, null, "", 3]],
])("%j is a heading", (line, heading) => {
  expect(headingOf(line)).toEqual(heading);
});

test.each([
  "#hashtag",
  "#\u00a02026 began",
  "    # 1. Code",
  "####### 1. Deep",
  "\\# 1. Escaped",
  "1. List",
])("%j is no heading", (line) => {
  expect(headingOf(line)).toBeUndefined();
});

test.each([
  [["```", "a", "```", "b"], "111."],
  [["~~~ js", "```", "~~~~", "b"], "111."],
  [["````", "```", "````"], "111"],
  [["```", "never closed"], ".."],
  [["``` a ``` b", "```", "x", "```"], ".111"],
  [["<!--", "a", "-->", "b"], "111."],
  [["<!-- a -->", "b"], "1."],
  [["<!--", "never closed"], ".."],
  [["    ```", "a", "    ```"], "..."],
])("code lines of %j are %s", (lines, marks) => {
  const found = findCodeLines(lines, 0).map((isCode) => (isCode ? "1" : "."));
  expect(found.join("")).toBe(marks);
});
