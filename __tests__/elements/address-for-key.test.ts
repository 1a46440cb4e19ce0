import { addressForKey } from "../../src/elements/address-for-key";

test.each([
  ["/papers/ID/", "2009.06732", "/papers/2009.06732/"],
  ["/papers/ID", "2009.06732", "/papers/2009.06732"],
  ["/papers/ID.bib", "2009.06732", "/papers/2009.06732.bib"],
  // A base path may have the same letters.
  ["/GRID/papers/ID", "2009.06732", "/GRID/papers/2009.06732"],
  ["/ID/data/papers/ID.json", "2009.06732", "/ID/data/papers/2009.06732.json"],
  // A list that somebody passes on may have anything for a key.
  ["/papers/ID/", "../?", "/papers/..%2F%3F/"],
])("%s is, for %s, %s", (pattern, key, expected) => {
  expect(addressForKey(pattern, key)).toBe(expected);
});
