import { askedPaper } from "../../src/search/asked-paper";

test.each([
  ["2009.06732", "2009.06732"],
  [" 2009.06732v3 ", "2009.06732"],
  ["arXiv:2009.06732v2", "2009.06732"],
  ["arXiv: 2009.06732", "2009.06732"],
  ["math/0611800", "math/0611800"],
  ["https://arxiv.org/abs/2009.06732", "2009.06732"],
  ["arxiv.org/pdf/2009.06732v1.pdf", "2009.06732"],
  ["https://doi.org/10.48550/arXiv.2009.06732", "2009.06732"],
  ["https://www.alphaxiv.org/abs/2009.06732", "2009.06732"],
  ["huggingface.co/papers/2009.06732", "2009.06732"],
  ["2009.0673", null],
  ["2009.06732 transformers", null],
  ["efficient transformers", null],
  ["https://example.org/2009.06732", null],
  ["", null],
])("%s asks for %p", (query, id) => {
  expect(askedPaper(query)).toBe(id);
});
