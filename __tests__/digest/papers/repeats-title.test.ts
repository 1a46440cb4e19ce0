import { repeatsTitle } from "../../../src/digest/papers/repeats-title";

const TITLE = "Tidal Memory: Forgetting on Purpose";

test.each([
  ["Tidal Memory: Forgetting on Purpose", true],
  ["“Tidal memory – forgetting on purpose”", true],
  [`${TITLE}\npdf: https://t.co/a abs: https://t.co/b pic.twitter.com/c`, true],
  [`${TITLE}\nproject page: https://t.co/a`, true],
  [`${TITLE}https://t.co/a`, true],
  [`https://t.co/a ${TITLE}`, true],
  [`${TITLE} is out`, false],
  ["Tidal Memory", false],
  ["https://t.co/a", false],
  ["", false],
])("%j: %s", (post, expected) => {
  expect(repeatsTitle(post, TITLE)).toBe(expected);
});

test("accents may be written in either way, and a title of signs alone is repeated by nothing", () => {
  expect(repeatsTitle("A Nystro\u0308m method", "A Nyström Method")).toBe(true);
  expect(repeatsTitle("!!!", "???")).toBe(false);
});
