import { parseArxivId } from "../../src/arxiv/arxiv-id";
import { arxivIdInPath } from "../../src/elements/arxiv-id-in-path";

test.each([
  ["/abs/2009.06732", "2009.06732"],
  ["/abs/2009.06732v2", "2009.06732"],
  ["/pdf/2009.06732v2.pdf", "2009.06732"],
  ["/html/2009.06732v1", "2009.06732"],
  ["/papers/2009.06732v2/", "2009.06732"],
  ["/papers/2009.06732.html", "2009.06732"],
  ["/2009.06732", "2009.06732"],
  ["/arXiv:2009.06732", "2009.06732"],
  ["/arxiv%3A2009.06732/", "2009.06732"],
  ["/site/abs/0704.0001//", "0704.0001"],
  ["/abs/math/0611800v3", "math/0611800"],
  ["/abs/math.CA/0611800", "math/0611800"],
  ["/papers/math-0611800v2/", "math/0611800"],
  ["/papers/cond-mat-0611800/", "cond-mat/0611800"],
  ["/abs/cond-mat.mes-hall/0611800", "cond-mat/0611800"],
  ["/", null],
  ["/posts/hot-papers-2020-09-16/", null],
  ["/archive/2020/09/", null],
  ["/papers/2009.067321234/", null],
  ["/papers/2009.06732/more/", null],
  ["/x2009.06732", null],
])("in %s there is %s", (path, expected) => {
  expect(arxivIdInPath(path)).toBe(expected);
  if (expected !== null) expect(parseArxivId(expected)?.id).toBe(expected);
});
