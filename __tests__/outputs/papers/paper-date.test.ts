import { joinDate, paperDate } from "../../../src/outputs/papers/paper-date";
import { paperOf } from "../paper-of";

test.each([
  ["2009.06732", "2020-09"],
  ["0704.0001", "2007-04"],
  ["1412.6980", "2014-12"],
  ["math/0611800", "2006-11"],
  ["hep-th/9108028", "1991-08"],
  ["cond-mat/9912345", "1999-12"],
  ["cs/0001001", "2000-01"],
])("the identifier %s is of %s", (arxivId, date) => {
  const known = paperDate(paperOf({ arxivId }));
  expect(known === null ? null : joinDate(known, "-")).toBe(date);
});

test.each([
  ["https://doi.org/10.1101/2019.03.05.123456", "2019/03/05"],
  ["https://www.biorxiv.org/content/10.1101/2019.03.05.123456v2.full", "2019/03/05"],
  ["https://doi.org/10.1000/journal.2019.13.05", "2020"],
  ["https://example.org/paper", "2020"],
])("without an identifier, %s and the first digest say %s", (url, date) => {
  const known = paperDate(paperOf({ arxivId: null, links: [{ label: "abs", url }] }));
  expect(known === null ? null : joinDate(known, "/")).toBe(date);
});

test("nothing is made up", () => {
  expect(paperDate(paperOf({ arxivId: null, firstSeen: null }))).toBeNull();
});
