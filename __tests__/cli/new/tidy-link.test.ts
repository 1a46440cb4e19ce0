import { tidyLink } from "../../../src/cli/new/tidy-link";

test.each([
  ["http://arxiv.org/abs/2601.00001", "https://arxiv.org/abs/2601.00001"],
  ["http://arxiv.org/pdf/2601.00001v1.pdf", "https://arxiv.org/pdf/2601.00001v1"],
  ["http://old.example/a.pdf", "http://old.example/a.pdf"],
  ["https://old.example/a.pdf", "https://old.example/a.pdf"],
  ["no address", "no address"],
])("%s is written as %s", (url, expected) => {
  expect(tidyLink({ label: "abs", url })).toEqual({ label: "abs", url: expected });
});
