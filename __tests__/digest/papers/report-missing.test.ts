import { findHeadings } from "../../../src/digest/lines/headings";
import { numberedHeadings } from "../../../src/digest/papers/report-missing";

test("the numbered headings of the highest level count, however many there are", () => {
  const lines = ["# Contents", "### 1. Detail", ...Array<string>(200_000).fill("## 1. Section")];
  const found = numberedHeadings(findHeadings(lines, 0, []));
  expect(found).toHaveLength(200_000);
});
