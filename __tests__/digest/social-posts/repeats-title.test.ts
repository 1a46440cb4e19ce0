import { repeatsTitle } from "../../../src/digest/social-posts/repeats-title";

const TITLE = "Tidal Memory: Forgetting on Purpose";

test.each([
  TITLE,
  "“Tidal memory – forgetting on purpose”",
  `${TITLE}\npdf: https://t.co/a abs: https://t.co/b pic.twitter.com/c`,
  `${TITLE.toUpperCase()}\nabs: https://arxiv.org/abs/2009.07047\npdf: arxiv.org/pdf/2009.07047`,
  `${TITLE}\nproject page: https://t.co/a`,
  `${TITLE} pdf https://t.co/a`,
  `${TITLE}https://t.co/a`,
  `https://t.co/a ${TITLE}`,
  "Tidal Memory: Forgetting… https://t.co/abc",
])("%j says no more than the title", (post) => {
  expect(repeatsTitle(post, TITLE)).toBe(true);
});

test.each([
  `${TITLE} is out`,
  `${TITLE}: worth a look`,
  `New paper! ${TITLE}`,
  "Tidal Memory",
  "Tidal…",
  "",
  "https://t.co/a",
])("%j says more, or something else", (post) => {
  expect(repeatsTitle(post, TITLE)).toBe(false);
});

test("the last word of a title before an address is no label of that address", () => {
  expect(repeatsTitle("Learning from Data https://t.co/a", "Learning from Data")).toBe(true);
});

test("accents may be written in either way, and a title of signs alone is repeated by nothing", () => {
  expect(repeatsTitle("A Nystro\u0308m method", "A Nyström Method")).toBe(true);
  expect(repeatsTitle("!!!", "???")).toBe(false);
});
