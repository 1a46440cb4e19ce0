import { repeatsTitle } from "../../src/components/repeats-title";

const TITLE = "Old Photo Restoration via Deep Latent Space Translation";

test.each([
  TITLE,
  `"${TITLE}" https://t.co/abc pic.twitter.com/def`,
  `${TITLE.toUpperCase()}\nabs: https://arxiv.org/abs/2009.07047\npdf: arxiv.org/pdf/2009.07047`,
  "Old Photo Restoration via Deep… https://t.co/abc",
])("%j says no more than the title", (text) => {
  expect(repeatsTitle(text, TITLE)).toBe(true);
});

test.each([
  `${TITLE}: worth a look`,
  "Old Photo",
  "Old…",
  "",
  "https://t.co/abc",
  `New paper! ${TITLE}`,
])("%j says more, or something else", (text) => {
  expect(repeatsTitle(text, TITLE)).toBe(false);
});

test("a title without letters is repeated by nothing", () => {
  expect(repeatsTitle("!", "?")).toBe(false);
});
