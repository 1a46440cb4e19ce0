import { termSlug } from "../../../src/site/posts/term-slug";

test.each([
  ["arXiv", "ar-xiv"],
  ["Machine Learning", "machine-learning"],
  ["Computer Science", "computer-science"],
  ["C++", "c"],
  ["機械学習", "機械学習"],
  ["Réseaux", "reseaux"],
  ["!?", "term"],
])("%s is at %s", (name, slug) => {
  expect(termSlug(name)).toEqual({ segment: slug, change: null });
});
