import { findArxivText, parseArxivId, parseArxivUrl } from "../../src/arxiv/arxiv-id";

test.each([
  ["2009.06732", "2009.06732", null],
  ["2009.06732v2", "2009.06732", 2],
  ["arXiv:2009.06732v12", "2009.06732", 12],
  ["arxiv: 0704.0001", "0704.0001", null],
  ["math/0611800", "math/0611800", null],
  ["math.CA/0611800v2", "math/0611800", 2],
  ["hep-th/9901001v3", "hep-th/9901001", 3],
  ["cond-mat.mes-hall/0001001", "cond-mat/0001001", null],
])("parseArxivId reads %j", (text, id, version) => {
  expect(parseArxivId(text)).toEqual({ id, version });
});

test.each([
  "",
  "2009.0673",
  "1412.00001",
  "2013.06732",
  "0703.0001",
  "2009.06732v0",
  "2009.067321",
  "math/0613800",
  "math/0704001",
  "x".repeat(1_000_000),
])("parseArxivId refuses %.40j", (text) => {
  expect(parseArxivId(text)).toBeNull();
});

test.each([
  ["https://arxiv.org/abs/2009.06732", "abs", "2009.06732"],
  ["http://www.arxiv.org/abs/2009.06732v1", "abs", "2009.06732"],
  ["https://export.arxiv.org/abs/2009.06732?context=cs.LG#top", "abs", "2009.06732"],
  ["https://cn.arxiv.org/pdf/2009.06732v3.pdf", "pdf", "2009.06732"],
  ["https://arxiv.org/pdf/math.CA/0611800v2", "pdf", "math/0611800"],
  ["https://arxiv.org/abs/hep-th%2F9901001/", "abs", "hep-th/9901001"],
  ["https://arxiv.org/html/2009.06732v1", "html", "2009.06732"],
  ["https://doi.org/10.48550/arXiv.2009.06732", "doi", "2009.06732"],
  ["https://arxiv.org/bibtex/2009.06732", "other", "2009.06732"],
  ["https://arxiv.org/abs/2013.06732", "abs", undefined],
])("parseArxivUrl of %j is %j of %j", (url, kind, id) => {
  const parsed = parseArxivUrl(url);
  expect([parsed?.kind, parsed?.arxivId?.id]).toEqual([kind, id]);
});

test.each([
  "https://arxiv.org/list/cs.LG/recent",
  "https://arxiv.org/",
  "https://notarxiv.org/abs/2009.06732",
  "https://arxiv.org.example/abs/2009.06732",
  "https://doi.org/10.1000/182",
  "no address",
])("parseArxivUrl of %j is null", (url) => {
  expect(parseArxivUrl(url)).toBeNull();
});

test("findArxivText finds the first sound id after its prefix", () => {
  expect(findArxivText("See arXiv:2013.99999 and (arXiv:2009.06732v2).")?.id).toBe("2009.06732");
  expect(findArxivText("2009.06732 alone is a number")).toBeNull();
});
