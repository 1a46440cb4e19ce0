import { paperKind } from "../../../src/outputs/papers/paper-kind";
import { paperOf } from "../paper-of";

test.each([
  ["https://www.biorxiv.org/content/10.1101/2020.09.15.298083v1", "preprint", "bioRxiv"],
  ["https://doi.org/10.1101/2020.09.15.298083", "preprint", "bioRxiv"],
  ["https://doi.org/10.1101/gr.12345", "journal", null],
  ["https://www.medrxiv.org/content/10.1101/2020.09.15.20195263", "preprint", "medRxiv"],
  ["https://eprint.iacr.org/2020/1", "preprint", "IACR Cryptology ePrint Archive"],
  ["https://hal.science/hal-01", "preprint", "HAL"],
  ["https://aclanthology.org/2020.acl-main.1/", "conference", null],
  ["https://doi.org/10.18653/v1/2020.acl-main.1", "conference", null],
  ["https://openreview.net/forum?id=abc", "conference", null],
  ["https://proceedings.mlr.press/v1/a.html", "conference", null],
  ["https://openaccess.thecvf.com/content/x.html", "conference", null],
  ["https://doi.org/10.1145/3372297.3417254", "conference", null],
  ["https://doi.org/10.1145/3372297", "journal", null],
  ["https://doi.org/10.1109/CVPR42600.2020.00012", "conference", null],
  ["https://doi.org/10.1109/CVPR.2016.90", "conference", null],
  ["https://doi.org/10.1109/ICRA40945.2020.9196727", "conference", null],
  ["https://doi.org/10.1109/TPAMI.2020.1234567", "journal", null],
  ["https://doi.org/10.1109/TPAMI.2009.167", "journal", null],
  ["https://doi.org/10.1007/978-3-319-24574-4_28", "conference", null],
  ["https://link.springer.com/chapter/10.1007/978-3-319-24574-4_28", "conference", null],
  ["https://doi.org/10.1007/s11263-015-0816-y", "journal", null],
  ["https://dl.acm.org/doi/10.1145/3372297.3417254", "conference", null],
  ["https://doi.org/10.5281/zenodo.1234567", "preprint", "Zenodo"],
  ["https://zenodo.org/records/1234567", "preprint", "Zenodo"],
  ["https://doi.org/10.6084/m9.figshare.1234567.v1", "preprint", "figshare"],
  ["https://doi.org/10.1038/s41586-020-0001-1", "journal", null],
  ["https://www.nature.com/articles/s41586-020-0001-1", "journal", null],
  ["https://openai.com/a-paper.pdf", "document", null],
  ["https://notopenreview.net/forum", "document", null],
])("%s is a %s of %s", (url, type, repository) => {
  const paper = paperOf({ arxivId: null, links: [{ label: "link", url }] });
  expect(paperKind(paper)).toEqual({ type, repository });
});

test("a paper of arXiv is a preprint there, wherever else it came out", () => {
  const links = [{ label: "doi", url: "https://doi.org/10.1000/sea" }];
  expect(paperKind(paperOf({ links }))).toEqual({ type: "preprint", repository: "arXiv" });
});

test("a paper without links is a document", () => {
  expect(paperKind(paperOf({ arxivId: null }))).toEqual({ type: "document", repository: null });
});
