import { doi } from "../../../src/outputs/papers/paper-address";
import { paperOf } from "../paper-of";

const linked = (arxivId: string | null, ...urls: string[]) =>
  doi(paperOf({ arxivId, links: urls.map((url) => ({ label: "link", url })) }));

test.each([
  ["https://doi.org/10.1109/CVPR.2016.90", "10.1109/CVPR.2016.90"],
  ["https://www.biorxiv.org/content/10.1101/2020.07.12.199554v3", "10.1101/2020.07.12.199554"],
  [
    "https://www.medrxiv.org/content/10.1101/2020.03.12.20034231v1.full.pdf",
    "10.1101/2020.03.12.20034231",
  ],
  ["https://dl.acm.org/doi/abs/10.1145/3442188.3445922", "10.1145/3442188.3445922"],
  ["https://www.nature.com/articles/s41586-021-03819-2", "10.1038/s41586-021-03819-2"],
  ["https://openreview.net/forum?id=abc", null],
  ["https://doi.org/10.48550/arXiv.2009.01234", null],
  ["not an address", null],
])("a paper at %s has the DOI %s", (url, expected) => {
  expect(linked(null, url)).toBe(expected);
});

test("a DOI that is written counts before one in an address", () => {
  expect(linked(null, "https://dl.acm.org/doi/10.1145/1.2", "https://doi.org/10.1000/Sea")).toBe(
    "10.1000/Sea",
  );
});

test("a paper of arXiv has arXiv's", () => {
  expect(linked("2009.01234", "https://www.nature.com/articles/s41586-021-03819-2")).toBe(
    "10.48550/arXiv.2009.01234",
  );
});
