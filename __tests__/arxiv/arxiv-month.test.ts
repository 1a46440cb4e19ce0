import { arxivMonth } from "../../src/arxiv/arxiv-month";

test.each([
  ["2009.06732", { year: 2020, month: 9 }],
  ["0704.0001", { year: 2007, month: 4 }],
  ["math/0611800", { year: 2006, month: 11 }],
  ["hep-th/9912345", { year: 1999, month: 12 }],
  ["no identifier", null],
])("the month of %s", (id, month) => {
  expect(arxivMonth(id)).toEqual(month);
});
